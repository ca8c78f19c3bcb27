package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Crew;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.server.LiveDocument.State;
import dev.limn.server.Pipeline.Standing;
import dev.limn.server.wire.LimnClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/**
 * All that there is between {@code initialize} and the end, for one client, and its threads: one
 * for turns, two for requests, two for fixes, and those that inspect.
 */
final class Session {

  private static final Logger LOG = LogManager.getLogger(Session.class);
  private static final int REQUESTS = 2;
  private static final int FIXES = 2;

  /** The least time between two glances at files, in milliseconds. */
  private static final long GLANCE = 500;

  private final Turns turns = Turns.start();
  private final ExecutorService requests = Workers.pool("limn-requests", REQUESTS);
  private final ExecutorService fixers = Workers.pool("limn-fixes", FIXES);
  private final ExecutorService idle = Workers.pool("limn-idle", 1);
  private final ExecutorService inspectors;
  private final ConfigFiles configFiles;
  private final ProjectSettings settings;
  private final EditorSync editor;
  private final Documents documents;
  private final CatalogueRules rules;
  private final Pipeline pipeline;
  private final ActionEdits edits;
  private final CodeActions codeActions;
  private final Hovers hovers;
  private final Outlines outlines;
  private final Commands commands;
  private final Answers answers = new Answers(requests);
  private final Answers fixing = new Answers(fixers);
  private final Optional<Runnable> refresh;

  /** Numbers what a client was answered, from where no server that ran before has come to. */
  private final AtomicLong results = new AtomicLong(System.currentTimeMillis());

  private final TraceLog traceLog;
  private final SettingsFiles settingsFiles = new SettingsFiles();
  private final AtomicBoolean reconsidering = new AtomicBoolean();
  private final AtomicBoolean glancing = new AtomicBoolean();
  private final SyntaxView syntaxView;
  private final boolean offersWithoutEdits;
  private final boolean watchesFiles;

  /**
   * Starts a session.
   *
   * @param root the folder that the client has open, or one that stands for it
   * @param pulls whether the client asks for diagnostics, and is not sent them
   * @param cache where files may be put that nobody will miss
   * @param clock the time by which inspections may take long, in nanoseconds
   */
  Session(
      LimnClient client,
      ClientProfile profile,
      boolean pulls,
      Path root,
      Path cache,
      Catalogue catalogue,
      LongSupplier clock) {
    offersWithoutEdits = profile.resolvesEdits();
    traceLog = new TraceLog(client);
    watchesFiles = profile.watchesFiles();
    int processors = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    inspectors = Workers.pool("limn-inspections", processors + Crew.SPARE);
    configFiles = new ConfigFiles(catalogue, new ConfigMarks(client, profile.places()));
    settings = new ProjectSettings(catalogue, configFiles, root);
    editor = new EditorSync(client, profile, catalogue, root, this::set);
    documents = new Documents(profile.places());
    refresh =
        profile.refreshesDiagnostics() ? Optional.of(() -> refresh(client)) : Optional.empty();
    Function<OpenDocument, Outlet> outlets =
        document ->
            pulls ? new Pulls(results::incrementAndGet, refresh) : Outlet.push(document, client);
    DiagnosticWriter writer = new DiagnosticWriter(profile);
    rules = new CatalogueRules(catalogue, settings, client, profile, clock);
    pipeline =
        new Pipeline(
            turns,
            rules,
            new Crew(inspectors, processors, rules::stuck),
            idle,
            document ->
                new Publisher(document, writer, outlets.apply(document), turns, holdBack(pulls)));
    WorkspaceEdits edited = new WorkspaceEdits(profile);
    ProjectWords words =
        new ProjectWords(catalogue, settings, documents, edited, profile.tellsWhatIsOpen());
    edits = new ActionEdits(catalogue, settings, new WarmFixes(idle), edited, words);
    codeActions = new CodeActions(catalogue, profile, edits, writer);
    Pages pages = new Pages(catalogue);
    hovers = new Hovers(pages, profile);
    outlines = new Outlines(profile.places());
    syntaxView = new SyntaxView(profile.places());
    PageDisplay display = new PageDisplay(client, profile, cache.resolve("pages"));
    commands = new Commands(client, profile, documents, edits, pages, display, fixing);
  }

  /** What the editor says. */
  EditorSync editor() {
    return editor;
  }

  /** Tells what edits make run. */
  TraceLog traceLog() {
    return traceLog;
  }

  Documents documents() {
    return documents;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  ActionEdits edits() {
    return edits;
  }

  CodeActions codeActions() {
    return codeActions;
  }

  Hovers hovers() {
    return hovers;
  }

  Outlines outlines() {
    return outlines;
  }

  SyntaxView syntaxView() {
    return syntaxView;
  }

  Commands commands() {
    return commands;
  }

  /** Answers what takes no time. */
  Answers answers() {
    return answers;
  }

  /** Answers with what fixes change, for which one may have to wait. */
  Answers fixing() {
    return fixing;
  }

  /** Answers with code actions, which some clients want with what they change. */
  Answers offering() {
    return offersWithoutEdits ? answers : fixing;
  }

  /** What the server is doing. */
  CompletableFuture<Status> status() {
    lookAtFiles();
    return pipeline.standing().thenApplyAsync(this::status, requests);
  }

  /** What was run for the newest version of a document, once that is inspected; or nothing. */
  CompletableFuture<@Nullable LastWork> lastWork(OpenDocument document) {
    return document
        .verdicts()
        .since(document.newest().sequence())
        .thenCompose(verdict -> pipeline.states())
        .thenApply(
            states ->
                states.stream()
                    .filter(state -> state.document() == document)
                    .map(state -> LastWork.of(state, syntaxView.places()))
                    .findFirst()
                    .orElse(null));
  }

  private Status status(Standing standing) {
    List<State> states = standing.states();
    List<Status.Document> documents = states.stream().map(Session::document).toList();
    return new Status(
        standing.behind() || documents.stream().anyMatch(Status.Document::working),
        standing.behind(),
        rules.ledger().off(),
        rules.unknown(states.stream().map(State::document).toList()),
        documents,
        rules.ledger().inspections(states.stream().map(State::session).toList()));
  }

  private static Status.Document document(State state) {
    return new Status.Document(
        state.document().uri(),
        state.snapshot().version().orElse(null),
        state.snapshot() != state.document().newest() || !state.session().isSettled());
  }

  /** Reads the files of settings anew. */
  void reconsider() {
    if (!reconsidering.getAndSet(true)) {
      turns.run(this::readAnew);
    }
  }

  private void readAnew() {
    reconsidering.set(false);
    settings.refresh();
    configFiles.refresh();
    pipeline.reconsider();
  }

  /** Looks whether files of settings have changed, before anything else is done. */
  void lookAtFiles() {
    turns.run(
        () -> {
          if (haveFilesChanged()) {
            readAnew();
          }
        });
  }

  /**
   * Looks whether files of settings have changed, soon and not often: something has come from a
   * client that does not tell of them, perhaps because its user came back to it.
   */
  void glanceAtFiles() {
    if (!watchesFiles && !glancing.getAndSet(true)) {
      turns.runAfter(
          GLANCE,
          () -> {
            glancing.set(false);
            requests.execute(Workers.guarded(this::glance));
          });
    }
  }

  private void glance() {
    if (haveFilesChanged()) {
      reconsider();
    }
  }

  private boolean haveFilesChanged() {
    return settingsFiles.haveChanged(documents.all().stream().map(settings::fileOf).toList());
  }

  /** Ends all work. */
  void stop() {
    pipeline.stop();
    turns.stop();
    requests.shutdownNow();
    fixers.shutdownNow();
    inspectors.shutdownNow();
    idle.shutdownNow();
  }

  private void set(EditorSettings told) {
    if (!told.equals(settings.editor())) {
      settings.set(told);
      turns.run(pipeline::reconsider);
    }
  }

  /** Nothing is held back from a client that cannot be told of it later. */
  private HoldBack holdBack(boolean pulls) {
    boolean tells = !pulls || refresh.isPresent();
    return new HoldBack(() -> tells ? settings.editor().caretDelay() : 0, Session::isHasty);
  }

  private static void refresh(LimnClient client) {
    client
        .refreshDiagnostics()
        .exceptionally(
            thrown -> {
              LOG.info("The client will not ask again: {}", thrown.toString());
              return null;
            });
  }

  /** Errors of the syntax come and go while one types, and so does what is not used yet. */
  private static boolean isHasty(Finding finding) {
    return finding.severity() == Severity.ERROR || finding.id().startsWith("unused-");
  }
}
