package dev.limn.server;

import dev.limn.highlight.Crew;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.query.Cancellation;
import dev.limn.server.LiveDocument.State;
import dev.limn.server.OpenDocument.Verdict;
import dev.limn.server.Pulls.Pull;
import dev.limn.syntax.SyntaxTree;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.DocumentDiagnosticReport;

/**
 * Takes each document from an edit to its diagnostics: in one turn it is parsed, and what the edit
 * broke is found; then a crew inspects that in the background, and what was found is published in
 * other turns. The methods may be called by any thread, but where they say otherwise; all work but
 * the inspections is done in turns.
 */
final class Pipeline {

  /** How often the crew is watched while it works, in milliseconds. */
  private static final long WATCH = 25;

  /** How often the client is told whether there is work, in milliseconds. */
  private static final long TOLD = 250;

  /** How long a turn is waited for by those who ask for no more than how it stands. */
  private static final long PATIENCE = 500;

  private final Turns turns;
  private final Rules rules;
  private final Crew crew;
  private final Executor idle;
  private final Function<OpenDocument, Publisher> publisherOf;
  private final Map<OpenDocument, LiveDocument> documents = new LinkedHashMap<>();
  private boolean watched;
  private boolean told;

  /** How far the documents were when one was taken up last. */
  private volatile List<State> last = List.of();

  /** What documents are inspected by, as far as the pipeline must know it. */
  interface Rules {

    /** What is set for a document; empty if it is not inspected. */
    Optional<Settings> settings(OpenDocument document);

    /** Begins to inspect a document; the log is told of the work. */
    HighlightSession begin(SyntaxTree tree, Settings settings, WorkLog log);

    /** Takes note that an inspection failed; is told more than once. */
    void crashed(Crash crash);

    /**
     * Is told now and then while there is work, and when there is no more, which documents there
     * are.
     */
    void working(boolean working, Collection<OpenDocument> documents);

    /** Takes note that a version of a document could not be dealt with. */
    void failed(OpenDocument document, Throwable thrown);

    /**
     * What is different in what was found from what the text alone gives; empty if nothing is.
     *
     * @throws Cancellation.Cancelled if nobody wants to know any more
     */
    Optional<String> difference(Vigil.Stand stand, Cancellation superseded);

    /** Takes note of such a difference. */
    void differs(OpenDocument document, String difference);
  }

  /**
   * A pipeline without documents.
   *
   * @param crew runs the inspections
   * @param idle runs what may wait
   * @param publisherOf makes the publisher of a document
   */
  Pipeline(
      Turns turns,
      Rules rules,
      Crew crew,
      Executor idle,
      Function<OpenDocument, Publisher> publisherOf) {
    this.turns = turns;
    this.idle = idle;
    this.rules = rules;
    this.crew = crew;
    this.publisherOf = publisherOf;
  }

  /** Takes up a document that was opened; what is not Java is nothing to us. */
  void open(OpenDocument document) {
    if (document.isJava()) {
      turns.run(
          () ->
              documents.put(
                  document,
                  new LiveDocument(
                      document,
                      publisherOf.apply(document),
                      rules,
                      crew,
                      turns,
                      idle,
                      this::watch)));
      change(document);
    } else {
      document.verdicts().deliver(Verdict.LAST);
    }
  }

  /** Takes up the newest version of a document, or says that it is lost. */
  void change(OpenDocument document) {
    turns.run(() -> with(document, LiveDocument::step));
  }

  /** Looks first at what is on screen of a document, given what was. */
  void look(OpenDocument document, UnaryOperator<Viewport> view) {
    turns.run(() -> with(document, live -> live.look(view)));
  }

  /** What there is to show of a document, for a client that asks. */
  CompletableFuture<DocumentDiagnosticReport> ask(
      OpenDocument document, Optional<String> previous) {
    Pull pull = new Pull(previous, new CompletableFuture<>());
    turns.run(
        () ->
            Optional.ofNullable(documents.get(document))
                .ifPresentOrElse(
                    live -> live.ask(pull), () -> pull.answer().complete(Pulls.nothing())));
    return pull.answer();
  }

  private void with(OpenDocument document, Consumer<LiveDocument> action) {
    Optional.ofNullable(documents.get(document)).ifPresent(action);
    tell();
  }

  /** Clears a document, and lets go of it. */
  void close(OpenDocument document) {
    turns.run(
        () -> {
          Optional.ofNullable(documents.remove(document)).ifPresent(LiveDocument::close);
          document.verdicts().deliver(Verdict.LAST);
          tell();
        });
  }

  /** Inspects the documents again for which something else is set now. To be called in a turn. */
  void reconsider() {
    documents.values().forEach(LiveDocument::renew);
    tell();
  }

  /** Looks often, while there is work, whether an inspection takes too long. */
  private void watch() {
    if (!watched && crew.watch()) {
      watched = true;
      turns.runAfter(
          WATCH,
          () -> {
            watched = false;
            watch();
          });
    }
  }

  /** Tells soon whether there is work; while there is, now and then, and that there is no more. */
  private void tell() {
    last = now();
    if (!told) {
      told = true;
      turns.runAfter(
          TOLD,
          () -> {
            told = false;
            boolean working = crew.watch();
            rules.working(working, documents.keySet());
            if (working) {
              tell();
            }
          });
    }
  }

  /** The documents and how far each is inspected, as soon as what is to be done before is done. */
  CompletableFuture<List<State>> states() {
    CompletableFuture<List<State>> states = new CompletableFuture<>();
    turns.run(() -> states.complete(now()));
    return states;
  }

  /** The same, but if that takes long, then as they were before. */
  CompletableFuture<Standing> standing() {
    return states()
        .thenApply(states -> new Standing(false, states))
        .completeOnTimeout(new Standing(true, last), PATIENCE, TimeUnit.MILLISECONDS);
  }

  /**
   * How far the documents are inspected.
   *
   * @param behind whether there is something that is not taken up yet
   */
  record Standing(boolean behind, List<State> states) {}

  private List<State> now() {
    return documents.values().stream().flatMap(live -> live.state().stream()).toList();
  }

  /** Ends all inspections. */
  void stop() {
    crew.stop();
  }
}
