package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Crew;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.SelfCheck;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/**
 * Somebody types in a document, while turns are taken, slices are run and time passes in any order;
 * at last all is done, then there is one more edit, and the document is closed with work left to
 * do. The same each time for the same seed.
 */
final class Typing {

  static final Catalogue CATALOGUE = Catalogue.load(Typing.class.getClassLoader());
  static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private static final String TEXT =
      """
      import java.util.List;
      import java.util.Map;

      class Typing {
        private int unused;

        boolean same(int a, int b) {
          if (a == a) {;
            return true;
          } else {
            return false;
          }
        }

        void noop(String s) {
          // teh comment
          int i = 0;
          try {
            s.length();
          } catch (RuntimeException e) {
          }
          i = i;
          ;
        }

        Object twice(boolean flag, Object o) {
          while (flag = true) {
            break;
          }
          return flag ? (o) : (o);
        }
      }
      """;

  private static final List<String> KEYS =
      List.of(
          "x",
          " ",
          ";",
          "\n",
          "{",
          "}",
          "(",
          ")",
          "a = a;",
          "if (b == b) {}",
          "/*",
          "*/",
          "//",
          "\"",
          "int i = 0;",
          "private int y;",
          "return;",
          "@Override",
          "0");

  private static final int STEPS = 80;

  private final Random random;
  private final AtomicLong sequences = new AtomicLong();
  private final AtomicLong clock = new AtomicLong();
  private final ManualTurns turns = new ManualTurns();
  private final List<Runnable> workers = new ArrayList<>();
  private final MessageStream messages = new MessageStream();
  private final ClientProfile profile = ClientProfile.of(new ClientCapabilities());
  private final Pipeline pipeline;
  private final OpenDocument document;
  private int caret;
  private int version = 1;
  private boolean playing;
  private int tasks;
  private int lost = -1;

  /**
   * Begins.
   *
   * @param fault what becomes of messages on their way to the client
   */
  Typing(long seed, UnaryOperator<Consumer<PublishDiagnosticsParams>> fault) {
    random = new Random(seed);
    TestClient client = new TestClient(fault.apply(messages::add));
    DiagnosticWriter writer = new DiagnosticWriter(profile);
    pipeline =
        new Pipeline(
            turns,
            new Rules(),
            new Crew(this::hand, 1, id -> {}),
            Runnable::run,
            opened ->
                new Publisher(
                    opened,
                    writer,
                    Outlet.push(opened, client),
                    turns,
                    new HoldBack(() -> 0, f -> false)));
    document =
        new OpenDocument(
            new TextDocumentItem("file:///Typing.java", "java", version, TEXT),
            profile.places(),
            sequences::incrementAndGet);
    messages.version(document.newest().text(), List.of());
    pipeline.open(document);
  }

  /** Loses a task that is handed to the workers. */
  Typing losing(int task) {
    lost = task;
    return this;
  }

  private void hand(Runnable task) {
    if (tasks++ != lost) {
      workers.add(task);
    }
  }

  private final class Rules implements Pipeline.Rules {

    @Override
    public Optional<Settings> settings(OpenDocument any) {
      return Optional.of(SETTINGS);
    }

    @Override
    public HighlightSession begin(SyntaxTree tree, Settings settings, WorkLog log) {
      return new HighlightSession(
          tree,
          CATALOGUE,
          settings,
          new Quarantine(),
          (pair, outcome, nanos) -> meanwhile(),
          () -> turns.nanos() + clock.addAndGet(20_000));
    }

    @Override
    public void crashed(Crash crash) {
      throw new AssertionError(crash.id(), crash.cause());
    }

    @Override
    public void working(boolean working, Collection<OpenDocument> documents) {}

    @Override
    public void failed(OpenDocument any, Throwable thrown) {
      throw new AssertionError(document.newest().text().toString(), thrown);
    }

    @Override
    public Optional<String> difference(Vigil.Stand stand, Cancellation superseded) {
      return SelfCheck.difference(
          stand.snapshot().tree(), stand.found(), CATALOGUE, SETTINGS, Set.of(), superseded);
    }

    @Override
    public void differs(OpenDocument any, String difference) {
      throw new AssertionError(difference);
    }
  }

  /** Does all of it. */
  MessageStream play() {
    playing = true;
    for (int i = 0; i < STEPS; i++) {
      step();
    }
    playing = false;
    finish();
    messages.settled();
    type();
    step();
    step();
    pipeline.close(document);
    finish();
    return messages;
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> type();
      case 3, 4, 5 -> work();
      case 6, 7 -> turns.takeOne();
      case 8 -> turns.pass(random.nextInt(60));
      default -> look();
    }
  }

  private void work() {
    if (!workers.isEmpty()) {
      workers.remove(random.nextInt(workers.size())).run();
    }
  }

  /** What happens while a pair is run. */
  private void meanwhile() {
    if (playing && random.nextInt(40) == 0) {
      type();
      turns.takeOne();
    }
  }

  private void look() {
    SourceText text = document.newest().text();
    int offset = random.nextInt(text.length() + 1);
    pipeline.look(document, view -> view.at(text, offset));
  }

  private void finish() {
    do {
      while (!workers.isEmpty()) {
        work();
      }
      turns.pass(LiveDocument.INTERVAL);
    } while (!workers.isEmpty());
  }

  private void type() {
    SourceText text = document.newest().text();
    if (random.nextInt(5) == 0) {
      caret = random.nextInt(text.length() + 1);
    }
    int start = Math.min(caret, text.length());
    int gone = random.nextInt(3) == 0 ? Math.min(start, 1 + random.nextInt(3)) : 0;
    String key = gone > 0 ? "" : KEYS.get(random.nextInt(KEYS.size()));
    TextRange range = new TextRange(start - gone, start);
    document.change(
        Optional.of(++version),
        List.of(new TextDocumentContentChangeEvent(profile.places().range(text, range), key)));
    caret = range.start() + key.length();
    messages.version(document.newest().text(), List.of(new TextEdit(range, key)));
    pipeline.change(document);
  }
}
