package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Crew;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.SelfCheck;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.server.LiveDocument.State;
import dev.limn.server.Pipeline.Standing;
import dev.limn.server.Samples.FickleName;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;

/** The pipeline with a schedule and a clock that the test controls. */
class PipelineTest {

  private static final long DELAY = 300;
  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA);

  private final FickleName fickle = new FickleName();
  private final Catalogue catalogue = Samples.catalogue(fickle);
  private final ManualTurns turns = new ManualTurns();
  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final TestClient client = new TestClient();
  private final ClientProfile profile = ClientProfile.of(new ClientCapabilities());
  private final AtomicLong sequences = new AtomicLong();

  /** The texts in which pairs were run, one for each row of pairs. */
  private final List<String> inspected = new ArrayList<>();

  /** The pairs that were run, each by its inspection and what it looked at. */
  private final List<String> pairs = new ArrayList<>();

  /** How long it takes to look at the clock, in nanoseconds. */
  private long tick;

  private long ticks;

  /** What happens while the next pair is run. */
  private Runnable meanwhile = () -> {};

  /** Whether the client asks for diagnostics. */
  private boolean pulls;

  /** How often the client was asked to ask again. */
  private int refreshes;

  private final List<Throwable> failures = new ArrayList<>();
  private final Deque<Runnable> idle = new ArrayDeque<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> stuck = new ArrayList<>();
  private Optional<RuntimeException> failure = Optional.empty();
  private final Pipeline pipeline =
      new Pipeline(
          turns,
          new Pipeline.Rules() {
            @Override
            public Optional<Settings> settings(OpenDocument document) {
              failure.ifPresent(PipelineTest::fail);
              return Optional.of(SETTINGS);
            }

            @Override
            public HighlightSession begin(SyntaxTree tree, Settings settings, WorkLog log) {
              return new HighlightSession(
                  tree,
                  catalogue,
                  settings,
                  new Quarantine(),
                  (pair, outcome, nanos) -> ran(pair),
                  () -> turns.nanos() + (ticks += tick));
            }

            @Override
            public void crashed(Crash crash) {
              failures.add(crash.cause());
            }

            @Override
            public void working(boolean working, Collection<OpenDocument> documents) {}

            @Override
            public void failed(OpenDocument document, Throwable thrown) {
              failures.add(thrown);
            }

            @Override
            public Optional<String> difference(Vigil.Stand stand, Cancellation superseded) {
              return SelfCheck.difference(
                  stand.snapshot().tree(),
                  stand.found(),
                  catalogue,
                  stand.settings(),
                  Set.of("crash-name"),
                  superseded);
            }

            @Override
            public void differs(OpenDocument document, String difference) {
              differences.add(difference);
            }
          },
          new Crew(workers::addLast, 1, stuck::add),
          idle::addLast,
          document ->
              new Publisher(
                  document,
                  new DiagnosticWriter(profile),
                  outlet(document),
                  turns,
                  new HoldBack(
                      () -> DELAY, f -> f.severity() == Severity.ERROR || f.unnecessary())));

  private Outlet outlet(OpenDocument document) {
    return pulls
        ? new Pulls(sequences::incrementAndGet, Optional.of(() -> refreshes++))
        : Outlet.push(document, client);
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }

  private void ran(Pair pair) {
    String text = pair.place().root().source().toString();
    if (inspected.isEmpty() || !inspected.get(inspected.size() - 1).equals(text)) {
      inspected.add(text);
    }
    pairs.add(pair.id() + " " + pair.place().element().text());
    Runnable now = meanwhile;
    meanwhile = () -> {};
    now.run();
  }

  private final class Doc {
    private final OpenDocument document;
    private int version = 1;

    Doc(String uri, String text) {
      document =
          new OpenDocument(
              new TextDocumentItem(uri, "java", version, text),
              profile.places(),
              sequences::incrementAndGet);
      pipeline.open(document);
      turns.takeAll();
    }

    /** Makes an edit, and takes its turn; nothing is inspected. */
    void type(String range, String text) {
      document.change(
          Optional.of(++version),
          List.of(new TextDocumentContentChangeEvent(Marks.range(range), text)));
      pipeline.change(document);
      turns.takeAll();
    }

    /** All messages: the version, and the marks. */
    List<String> messages() {
      return client.published(document.uri()).stream()
          .map(m -> m.getVersion() + " " + Marks.of(m))
          .toList();
    }

    String last() {
      List<PublishDiagnosticsParams> all = client.published(document.uri());
      return all.isEmpty() ? "" : messages().get(all.size() - 1);
    }
  }

  private void inspectOne() {
    workers.removeFirst().run();
    turns.takeAll();
  }

  private void inspectAll() {
    while (!workers.isEmpty()) {
      inspectOne();
    }
  }

  private Doc opened(String text) {
    Doc doc = new Doc("file:///A.java", text);
    inspectAll();
    return doc;
  }

  @Test
  void tellsHowItStandsThoughATurnTakesLong() {
    Doc doc = opened("class A { int bad; }");
    Standing late = pipeline.standing().join();
    assertTrue(late.behind());
    assertEquals(List.of(doc.document), late.states().stream().map(State::document).toList());
  }

  @Test
  void tellsOfNothingFoundToo() {
    assertEquals(List.of("1 []"), opened("class A {}").messages());
  }

  @Test
  void holdsBackANewErrorOnTheStatementThatIsTyped() {
    Doc doc = opened("class A { void f() { int x = 1; } }");
    doc.type("0:30-0:31", "");
    inspectAll();
    assertEquals(List.of("1 []"), doc.messages());
    turns.pass(DELAY - 1);
    assertEquals(List.of("1 []"), doc.messages());
    turns.pass(1);
    assertTrue(doc.last().startsWith("2 [0:"), doc.last());
  }

  @Test
  void letsTypingNotPutItOff() {
    Doc doc = opened("class A { void f() { int x = 1; } }");
    doc.type("0:30-0:31", "");
    turns.pass(200);
    doc.type("0:30-0:30", "2");
    turns.pass(99);
    assertEquals(1, doc.messages().size());
    turns.pass(1);
    assertTrue(doc.last().startsWith("3 [0:"), doc.last());
    doc.type("0:31-0:31", "3");
    assertTrue(doc.last().startsWith("4 [0:"), doc.last());
  }

  @Test
  void takesAnErrorBackAtOnce() {
    Doc doc = opened("class A { void f() { int x = 1; } }");
    doc.type("0:30-0:31", "");
    turns.pass(DELAY);
    doc.type("0:30-0:30", ";");
    assertEquals("3 []", doc.last());
  }

  @Test
  void showsWhatIsHeldBackWhenTheCaretLeaves() {
    Doc doc = opened("class A { void f() { int x = 1; g(); } }");
    doc.type("0:30-0:31", "");
    assertEquals(1, doc.messages().size());
    doc.type("0:34-0:34", " ");
    assertTrue(doc.last().startsWith("3 [0:29"), doc.last());
  }

  @Test
  void showsErrorsElsewhereAtOnce() {
    Doc doc = opened("class A { void f() { int x = 1; } int y; }");
    doc.document.change(
        Optional.of(2),
        List.of(
            new TextDocumentContentChangeEvent(Marks.range("0:39-0:40"), ""),
            new TextDocumentContentChangeEvent(Marks.range("0:29-0:30"), "2")));
    pipeline.change(doc.document);
    turns.takeAll();
    assertTrue(doc.last().startsWith("2 [0:3"), doc.last());
  }

  @Test
  void holdsBackWhatIsNotUsedYet() {
    Doc doc = opened("class A { void f() { int x = 1; } }");
    doc.type("0:25-0:26", "dead");
    inspectAll();
    assertEquals(1, doc.messages().size());
    turns.pass(DELAY);
    assertEquals("2 [0:25-0:29 dead-name]", doc.last());
  }

  @Test
  void holdsBackNothingInADocumentThatIsOpened() {
    Doc doc = opened("class A { int dead }");
    assertTrue(doc.messages().get(0).startsWith("1 [0:"), doc.messages().get(0));
  }

  @Test
  void movesFindingsWithTheFirstTurnAndDropsThoseThatWereReplaced() {
    Doc doc = opened("class A { int bad; int dead; }");
    assertEquals("1 [0:14-0:17 bad-name, 0:23-0:27 dead-name]", doc.last());
    doc.type("0:9-0:9", "\n");
    assertEquals("2 [1:5-1:8 bad-name, 1:14-1:18 dead-name]", doc.last());
    doc.type("1:4-1:9", "");
    assertTrue(doc.last().startsWith("3 ["), doc.last());
    assertFalse(doc.last().contains("bad-name"), doc.last());
    assertTrue(doc.last().contains("1:9-1:13 dead-name"), doc.last());
  }

  @Test
  void sendsNoOlderVersionThanTheNewest() {
    Doc doc = opened("class A { int bad; }");
    doc.document.change(
        Optional.of(2), List.of(new TextDocumentContentChangeEvent(Marks.range("0:0-0:0"), "\n")));
    turns.run(pipeline::reconsider);
    doc.document.change(
        Optional.of(3), List.of(new TextDocumentContentChangeEvent(Marks.range("0:0-0:0"), "\n")));
    turns.takeAll();
    inspectAll();
    assertEquals(List.of("1 [0:14-0:17 bad-name]", "3 [2:14-2:17 bad-name]"), doc.messages());
  }

  @Test
  void inspectsTheNewestVersionOfTheDocumentThatWasEditedLast() {
    Doc a = new Doc("file:///A.java", "class A {}");
    Doc b = new Doc("file:///B.java", "class B {}");
    Doc c = new Doc("file:///C.java", "class C {}");
    b.type("0:9-0:9", "2");
    b.type("0:10-0:10", "3");
    inspectAll();
    assertEquals(List.of("class B {23}", "class C {}", "class A {}"), inspected);
    assertEquals("1 []", a.last());
    assertEquals("1 []", c.last());
  }

  @Test
  void endsTheInspectionOfWhatWasEditedMeanwhile() {
    Doc doc = new Doc("file:///A.java", "class A { int bad, b, c, d; }");
    meanwhile = () -> doc.type("0:17-0:17", "ly");
    inspectAll();
    assertEquals(
        List.of("class A { int bad, b, c, d; }", "class A { int badly, b, c, d; }"), inspected);
    assertEquals(List.of("2 []"), doc.messages());
  }

  @Test
  void keepsWhatWasFoundWhileSomethingElseWasEdited() {
    Doc doc = opened("class A { int x; int y; }");
    doc.type("0:14-0:15", "bad");
    pairs.clear();
    meanwhile = () -> doc.type("0:25-0:25", "\n");
    inspectAll();
    assertEquals("3 [0:14-0:17 bad-name]", doc.last());
    assertEquals(1, Collections.frequency(pairs, "bad-name bad"));
  }

  @Test
  void showsWhatIsFoundWhileSomebodyTypesWithoutAPause() {
    tick = 400_000;
    String blocks = " { int x; }".repeat(100);
    Doc doc = new Doc("file:///A.java", "class A {" + blocks + " int bad; " + blocks + "}");
    for (int keys = 0; doc.messages().isEmpty(); keys++) {
      assertTrue(keys < 100, "nothing is shown");
      for (int slices = 0; slices < 10; slices++) {
        workers.removeFirst().run();
      }
      doc.type("0:9-0:9", " ");
      turns.pass(20);
    }
    assertTrue(doc.last().endsWith("bad-name]"), doc.last());
    assertFalse(workers.isEmpty(), "all is done");
  }

  @Test
  void takesBackTheOnlyFindingBeforeAllIsInspected() {
    tick = 400_000;
    Doc doc = new Doc("file:///A.java", "class A { int bad; " + " { int x; }".repeat(200) + "}");
    while (doc.messages().isEmpty()) {
      workers.removeFirst().run();
      turns.pass(20);
    }
    assertEquals("1 [0:14-0:17 bad-name]", doc.last());
    doc.type("0:14-0:17", "x");
    assertEquals("2 []", doc.last());
    assertFalse(workers.isEmpty(), "all is done");
  }

  @Test
  void waitsAMomentForAllThatWasEdited() {
    Doc doc = opened("class A { int x; } class B { int y; }");
    doc.document.change(
        Optional.of(2),
        List.of(
            new TextDocumentContentChangeEvent(Marks.range("0:33-0:34"), "bad"),
            new TextDocumentContentChangeEvent(Marks.range("0:14-0:15"), "bad")));
    pipeline.change(doc.document);
    turns.takeAll();
    while (!pairs.contains("bad-name bad")) {
      inspectOne();
    }
    turns.pass(LiveDocument.HASTE - 1);
    assertEquals("1 []", doc.last());
    turns.pass(1);
    assertEquals("2 [0:35-0:38 bad-name]", doc.last());
    inspectAll();
    assertEquals("2 [0:14-0:17 bad-name, 0:35-0:38 bad-name]", doc.last());
  }

  @Test
  void showsWhatIsOnScreenInTheFirstMessage() {
    tick = 100_000;
    String text = "class A {\n" + "  void f() { { int bad; } }\n".repeat(5000) + "}\n";
    Doc doc = new Doc("file:///A.java", text);
    pipeline.look(
        doc.document,
        known ->
            Viewport.told(doc.document.newest().text(), List.of(Marks.range("4000:0-4040:0"))));
    turns.takeAll();
    while (doc.messages().isEmpty()) {
      workers.removeFirst().run();
      turns.takeAll();
    }
    assertTrue(pairs.size() < 1000, pairs.size() + " pairs were run before");
    for (int line = 4000; line <= 4040; line++) {
      assertTrue(doc.last().contains("%d:19-%d:22 bad-name".formatted(line, line)), doc.last());
    }
  }

  @Test
  void clearsAClosedDocumentForGood() {
    Doc doc = opened("class A { int bad; }");
    doc.type("0:10-0:10", "long ");
    Runnable late = workers.removeFirst();
    pipeline.close(doc.document);
    turns.takeAll();
    late.run();
    turns.pass(10_000);
    assertEquals("null []", doc.last());
    assertEquals(3, doc.messages().size());
    assertTrue(doc.document.verdicts().since(Long.MAX_VALUE).isDone());
  }

  @Test
  void forgetsEditsThatNobodyWaitsFor() {
    Doc doc = opened("class A { int bad; }");
    for (int i = 0; i < 5; i++) {
      doc.type("0:9-0:9", " ");
    }
    inspectAll();
    assertEquals(List.of(), doc.document.edits().between(0, Long.MAX_VALUE));
  }

  @Test
  void answersWithWhatIsKnownToWhomHasWaitedLong() {
    pulls = true;
    tick = 100_000;
    Doc doc =
        new Doc(
            "file:///A.java",
            "class A { int bad; " + "\n{ int x; }".repeat(500) + "{ int bad; } }");
    CompletableFuture<DocumentDiagnosticReport> early =
        pipeline.ask(doc.document, Optional.empty());
    turns.takeAll();
    for (int i = 0; i < 3; i++) {
      inspectOne();
    }
    turns.pass(LiveDocument.PATIENCE - 1);
    assertFalse(early.isDone());
    turns.pass(1);
    assertTrue(early.isDone());
    assertEquals(1, early.join().getLeft().getItems().size());
    assertEquals(0, refreshes);
    inspectAll();
    assertEquals(1, refreshes);
    CompletableFuture<DocumentDiagnosticReport> all =
        pipeline.ask(doc.document, Optional.of(early.join().getLeft().getResultId()));
    turns.takeAll();
    assertTrue(all.isDone());
    assertEquals(2, all.join().getLeft().getItems().size());
    assertEquals(List.of(), doc.messages());
  }

  @Test
  void refusesAQuestionAsSoonAsTheTextChanges() {
    pulls = true;
    Doc doc = new Doc("file:///A.java", "class A { int bad; }");
    CompletableFuture<DocumentDiagnosticReport> answer =
        pipeline.ask(doc.document, Optional.empty());
    turns.takeAll();
    assertFalse(answer.isDone());
    doc.type("0:9-0:9", " ");
    assertTrue(answer.isCompletedExceptionally());
    inspectAll();
    assertEquals(0, refreshes);
  }

  @Test
  void findsAnewWhatIsNotWhatTheTextGives() {
    Doc doc = opened("class A { int bad; int fickle; }");
    doc.type("0:9-0:9", " ");
    inspectAll();
    fickle.isBad = true;
    turns.pass(Vigil.PEACE);
    assertEquals("2 [0:15-0:18 bad-name]", doc.last());
    idle.removeFirst().run();
    turns.takeAll();
    assertEquals(1, differences.size());
    assertTrue(
        differences.get(0).startsWith("missing: Finding[id=fickle-name"), differences.get(0));
    assertTrue(
        differences
            .get(0)
            .endsWith("--edit=9,0, %nof the text%nclass A { int bad; int fickle; }".formatted()),
        differences.get(0));
    inspectAll();
    assertEquals(
        List.of(
            "1 [0:14-0:17 bad-name]",
            "2 [0:15-0:18 bad-name]",
            "2 [0:15-0:18 bad-name, 0:24-0:30 fickle-name]"),
        doc.messages());
    doc.type("0:9-0:10", "");
    inspectAll();
    assertEquals("3 [0:14-0:17 bad-name, 0:23-0:29 fickle-name]", doc.last());
    turns.pass(Vigil.PEACE);
    idle.removeFirst().run();
    turns.takeAll();
    assertEquals(1, differences.size());
  }

  @Test
  void leavesToItselfWhatDoesNotEndWhileAllIsFoundAnew() {
    Doc doc = opened("class A { int bad; }");
    doc.type("0:9-0:9", " int fickle;");
    inspectAll();
    fickle.isBad = true;
    turns.pass(Vigil.PEACE);
    idle.removeFirst().run();
    turns.takeAll();
    assertEquals(1, differences.size());
    meanwhile = () -> turns.pass(5_000);
    inspectOne();
    assertEquals(1, stuck.size());
  }

  @Test
  void looksAtNothingAgainWhileSomebodyTypes() {
    Doc doc = opened("class A { int bad; }");
    turns.pass(Vigil.PEACE);
    assertTrue(idle.isEmpty());
    doc.type("0:9-0:9", " ");
    inspectAll();
    turns.pass(Vigil.PEACE);
    fickle.isBad = true;
    Runnable look = idle.removeFirst();
    doc.type("0:9-0:9", " int fickle;");
    look.run();
    inspectAll();
    assertEquals(List.of(), differences);
    assertEquals("3 [0:14-0:20 fickle-name, 0:27-0:30 bad-name]", doc.last());
  }

  @Test
  void goesOnAfterAFailure() {
    Doc doc = opened("class A { int bad; }");
    failure = Optional.of(new IllegalStateException("no disk"));
    doc.type("0:9-0:9", " ");
    assertEquals(List.of(failure.get()), failures);
    assertEquals("2 []", doc.last());
    assertTrue(doc.document.verdicts().since(doc.document.newest().sequence()).isDone());
    failure = Optional.empty();
    doc.type("0:9-0:9", " ");
    inspectAll();
    assertEquals("3 [0:16-0:19 bad-name]", doc.last());
  }
}
