package dev.limn.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that meet inspections which do what none should do. The clock is the test's. */
@Timeout(60)
class CrewTest {

  private final AtomicLong clock = new AtomicLong();
  private final List<String> stuck = Collections.synchronizedList(new ArrayList<>());
  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
  private final Quarantine quarantine = new Quarantine();
  private final Semaphore steps = new Semaphore(0);
  private final Semaphore entered = new Semaphore(0);
  private final Semaphore open = new Semaphore(0);
  private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
  private final Crew crew = new Crew(this::start, 1, stuck::add);

  private void start(Runnable task) {
    Thread thread = new Thread(null, task, "crew-test", 1 << 20);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  @AfterEach
  void letAllGo() {
    open.release(100);
    crew.stop();
  }

  /** Does something at each name that begins with {@code trap}. */
  @Inspection.Info(id = "trap", summary = "x", category = Category.BUG, doc = DOC)
  private static final class Trap implements Inspection {
    private final Consumer<View> fall;

    Trap(Consumer<View> fall) {
      this.fall = fall;
    }

    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (name, view) -> {
            if (name.name().startsWith("trap")) {
              fall.accept(view);
              view.report(name, "a trap");
            }
          });
    }
  }

  private static final String DOC = "A sample.\n\n```java\nclass A {}\n```\n";

  private HighlightSession session(String text, Consumer<View> fall) {
    return session(JavaParser.document(SourceText.of(text)), fall);
  }

  private HighlightSession session(DocumentTree document, Consumer<View> fall) {
    return session(document, fall, quarantine);
  }

  private HighlightSession session(DocumentTree document, Consumer<View> fall, Quarantine held) {
    HighlightSession session = unattended(document, fall, held);
    crew.enlist(session, steps::release);
    crew.attend(session);
    return session;
  }

  private HighlightSession unattended(DocumentTree document, Consumer<View> fall, Quarantine held) {
    return new HighlightSession(
        document.tree(),
        Catalogue.of(List.of(new StraySemicolon(), new Trap(fall))),
        Samples.SETTINGS,
        held,
        (pair, outcome, nanos) -> ran.add(pair.id() + " " + pair.place().element().text()),
        clock::get);
  }

  private void await(HighlightSession session) throws InterruptedException {
    while (!session.isSettled()) {
      steps.acquire();
    }
  }

  private static List<String> ids(HighlightSession session) {
    return session.findings().stream().map(finding -> finding.id()).toList();
  }

  private void block(View view) {
    entered.release();
    open.acquireUninterruptibly();
  }

  @Test
  void leavesAnInspectionThatReadsNothingAndDoesNotEndToItself() throws InterruptedException {
    HighlightSession session = session("class A { int trap; { ; } }", this::block);
    entered.acquire();
    clock.addAndGet(Budget.LAST - 1);
    assertTrue(crew.watch());
    assertEquals(List.of(), stuck);
    clock.addAndGet(1);
    crew.watch();
    assertEquals(List.of("trap"), stuck);
    await(session);
    assertEquals(List.of("stray-semicolon"), ids(session));
    assertTrue(quarantine.holds("trap"));
  }

  @Test
  void takesNothingFromAThreadThatComesBack() throws InterruptedException {
    HighlightSession session = session("class A { int trap; { ; } }", this::block);
    entered.acquire();
    clock.addAndGet(Budget.LAST);
    crew.watch();
    await(session);
    open.release();
    for (Thread thread : List.copyOf(threads)) {
      thread.join();
    }
    assertEquals(List.of("stray-semicolon"), ids(session));
  }

  @Test
  void replacesTwoThreadsAndGoesOnWhenAThirdComesBack() throws InterruptedException {
    List<HighlightSession> sessions = new ArrayList<>();
    for (int i = 0; i < Crew.MOST_LOST + 1; i++) {
      DocumentTree document = JavaParser.document(SourceText.of("class A { int trap; { ; } }"));
      sessions.add(session(document, this::block, new Quarantine()));
      entered.acquire();
      clock.addAndGet(Budget.LAST);
      crew.watch();
      if (i < Crew.MOST_LOST) {
        await(sessions.get(i));
      }
    }
    assertEquals(3, stuck.size());
    HighlightSession last = session("class B { { ; } }", view -> {});
    assertFalse(last.isSettled());
    open.release(3);
    await(last);
    await(sessions.get(2));
    assertEquals(List.of("stray-semicolon"), ids(last));
  }

  @Test
  void replacesAThirdThreadWhenAnotherOneComesBack() throws InterruptedException {
    for (int i = 0; i < Crew.MOST_LOST + 1; i++) {
      DocumentTree document = JavaParser.document(SourceText.of("class A { int trap; { ; } }"));
      HighlightSession stuckIn = session(document, this::block, new Quarantine());
      entered.acquire();
      clock.addAndGet(Budget.LAST);
      crew.watch();
      if (i < Crew.MOST_LOST) {
        await(stuckIn);
      }
    }
    HighlightSession last = session("class B { { ; } }", view -> {});
    assertFalse(last.isSettled());
    open.release();
    await(last);
    assertEquals(List.of("stray-semicolon"), ids(last));
    open.release(2);
  }

  @Test
  void helpsOutWhileAnInspectionTakesLong() throws InterruptedException {
    HighlightSession late = session("class A { int trap; { ; } }", this::block);
    entered.acquire();
    HighlightSession waiting = session("class B { int trap; { ; } }", view -> {});
    assertFalse(waiting.isSettled());
    clock.addAndGet(Budget.SOFT + 1);
    crew.attend(waiting);
    await(waiting);
    assertFalse(late.isSettled());
    open.release();
    await(late);
    assertEquals(List.of(), stuck);
  }

  @Test
  void endsAnInspectionThatTakesTooLongAtTheNextThingItReads() throws InterruptedException {
    HighlightSession session =
        session(
            "class A { int trap; { ; } }",
            view -> {
              for (; ; ) {
                clock.incrementAndGet();
                clock.addAndGet(Budget.HARD / 10);
                view.checkCancelled();
              }
            });
    await(session);
    assertEquals(List.of("stray-semicolon"), ids(session));
    assertEquals(Slice.Overrun.class, session.crashes().get(0).cause().getClass());
    assertFalse(quarantine.holds("trap"));
  }

  @Test
  void putsOffAnInspectionThatReadsAfterTooLongAndAllThatItIsToLookAt() {
    HighlightSession session =
        unattended(
            JavaParser.document(SourceText.of("class A { int trap, trap2; { ; } }")),
            view -> {
              clock.addAndGet(Budget.SOFT + 1);
              view.checkCancelled();
            },
            quarantine);
    while (session.urgency().filter(tier -> tier != Tier.SLOW).isPresent()) {
      step(session);
    }
    assertEquals(List.of("trap trap"), traps());
    assertEquals(List.of("stray-semicolon"), ids(session));
    while (!session.isSettled()) {
      step(session);
    }
    assertEquals(List.of("trap trap", "trap trap", "trap trap2"), traps());
    assertEquals(List.of("trap", "trap", "stray-semicolon"), ids(session));
    assertEquals(List.of(), session.crashes());
    assertFalse(quarantine.putsOff("trap"));
  }

  private List<String> traps() {
    return ran.stream().filter(run -> run.startsWith("trap trap")).toList();
  }

  @Test
  void worksForOthersWhileOneTakesLong() throws InterruptedException {
    AtomicInteger falls = new AtomicInteger();
    Consumer<View> fall =
        view -> {
          if (falls.incrementAndGet() == 1) {
            clock.addAndGet(Budget.SOFT + 1);
            view.checkCancelled();
          } else {
            block(view);
          }
        };
    HighlightSession late = session("class A { int trap; { ; } }", fall);
    entered.acquire();
    assertEquals(Optional.of(Tier.SLOW), late.pending());
    assertEquals(List.of("stray-semicolon"), ids(late));
    HighlightSession next = session("class B { { ; } }", view -> {});
    while (!next.pending().equals(Optional.of(Tier.SLOW))) {
      steps.acquire();
    }
    assertEquals(List.of("stray-semicolon"), ids(next));
    open.release();
    await(late);
    await(next);
    assertEquals(List.of("trap", "stray-semicolon"), ids(late));
  }

  @Test
  void doesOneThingThatTakesLongAtATime() throws InterruptedException {
    quarantine.putOff("trap");
    HighlightSession session = session("class A { int trap, trap2; { ; } }", this::block);
    entered.acquire();
    while (!ids(session).equals(List.of("stray-semicolon"))) {
      steps.acquire();
    }
    crew.attend(session);
    crew.watch();
    assertFalse(entered.tryAcquire());
    open.release(2);
    await(session);
    assertEquals(List.of("trap", "trap", "stray-semicolon"), ids(session));
  }

  @Test
  void interruptsAnInspectionThatWaits() throws InterruptedException {
    List<Boolean> interrupted = Collections.synchronizedList(new ArrayList<>());
    HighlightSession session =
        session(
            "class A { int trap, trap2; { ; } }",
            view -> {
              interrupted.add(Thread.currentThread().isInterrupted());
              entered.release();
              try {
                open.acquire();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    entered.acquire();
    clock.addAndGet(Budget.HARD);
    crew.watch();
    clock.addAndGet(1);
    crew.watch();
    entered.acquire();
    open.release();
    await(session);
    assertEquals(List.of(false, false), interrupted);
    assertEquals(List.of("trap", "stray-semicolon"), ids(session));
    assertEquals(Slice.Overrun.class, session.crashes().get(0).cause().getClass());
    assertEquals(List.of(), stuck);
  }

  @Test
  void showsWhatOneThatTakesLongHadFoundUntilItHasLookedAgain() {
    String text = "class A { void f() { int trap = 1; } }";
    DocumentTree document = JavaParser.document(SourceText.of(text));
    HighlightSession session = unattended(document, view -> {}, quarantine);
    assertTrue(session.settle(Cancellation.NEVER));
    quarantine.putOff("trap");
    int start = text.indexOf("int ");
    List<TextEdit> edits = List.of(TextEdit.replace(start, start + "int ".length(), ""));
    session.edit(document.edit(edits).tree(), edits);
    while (session.urgency().isPresent()) {
      assertEquals(List.of("trap"), ids(session));
      step(session);
    }
    assertEquals(List.of("trap"), ids(session));
  }

  @Test
  void hasMorePatienceWhereNobodyWaits() {
    assertEquals(List.of(), crashesOfUnattended(Budget.UNATTENDED));
    assertEquals(List.of("trap"), crashesOfUnattended(Budget.UNATTENDED + 1));
  }

  private List<String> crashesOfUnattended(long nanos) {
    DocumentTree document = JavaParser.document(SourceText.of("class A { int trap; { ; } }"));
    HighlightSession session =
        unattended(
            document,
            view -> {
              clock.addAndGet(nanos);
              view.checkCancelled();
            },
            quarantine);
    assertTrue(session.settle(Cancellation.NEVER));
    return session.crashes().stream().map(crash -> crash.id()).toList();
  }

  @Test
  void switchesOffWhatThrowsOrOverflowsTheStackThreeTimes() throws InterruptedException {
    AtomicInteger falls = new AtomicInteger();
    HighlightSession session =
        session(
            "class A { int trap; { int trap; ; } { int trap; } { int trap; } { ; } }",
            view -> {
              if (falls.incrementAndGet() % 2 == 0) {
                throw new AssertionError("planted");
              }
              forEver(0);
            });
    await(session);
    assertEquals(List.of("stray-semicolon", "stray-semicolon"), ids(session));
    assertEquals(Quarantine.PATIENCE, falls.get());
    assertTrue(quarantine.holds("trap"));
    assertEquals(List.of("trap"), session.crashes().stream().map(crash -> crash.id()).toList());
  }

  @SuppressWarnings("InfiniteRecursion") // what it is for
  private static int forEver(int depth) {
    return forEver(depth + 1) + depth;
  }

  @Test
  void looksLaterTheNextTimeAtWhatTookLong() throws InterruptedException {
    String text = "class A { { int trap; ; } }";
    DocumentTree document = JavaParser.document(SourceText.of(text));
    HighlightSession session = session(document, view -> clock.addAndGet(Budget.SOFT + 1));
    await(session);
    crew.dismiss(session);
    ran.clear();
    TextEdit edit = TextEdit.replace(text.indexOf(";"), text.indexOf(";"), "s");
    session.edit(document.edit(List.of(edit)).tree(), List.of(edit));
    while (session.urgency().filter(tier -> tier != Tier.SLOW).isPresent()) {
      step(session);
    }
    assertFalse(ran.contains("trap traps"), ran.toString());
    step(session);
    assertTrue(ran.contains("trap traps"), ran.toString());
    assertTrue(session.isSettled());
  }

  private static void step(HighlightSession session) {
    Slice slice = session.take().orElseThrow();
    slice.run(Cancellation.NEVER);
    slice.commit();
  }

  @Test
  void worksFirstForTheDocumentInFrontButBeforeThatOnWhatWasEdited() {
    Deque<Runnable> tasks = new ArrayDeque<>();
    Crew slow = new Crew(tasks::add, 1, stuck::add);
    List<HighlightSession> sessions = new ArrayList<>();
    for (String name : List.of("A", "B", "C")) {
      DocumentTree document = JavaParser.document(SourceText.of("class " + name + " { }"));
      sessions.add(
          new HighlightSession(
              document.tree(),
              Catalogue.of(List.of(new Trap(view -> {}))),
              Samples.SETTINGS,
              quarantine,
              (pair, outcome, nanos) -> ran.add(pair.place().element().text()),
              clock::get));
      slow.enlist(sessions.get(sessions.size() - 1), () -> {});
    }
    slow.attend(sessions.get(1));
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
    assertEquals(List.of("B", "C", "A"), ran);
  }

  @Test
  void worksNoMoreForWhatIsDismissed() throws InterruptedException {
    HighlightSession session = session("class A { int trap; { ; } }", this::block);
    entered.acquire();
    crew.dismiss(session);
    HighlightSession next = session("class B { { ; } }", view -> {});
    open.release();
    await(next);
    assertEquals(List.of(), ids(session));
    assertFalse(session.isSettled());
  }
}
