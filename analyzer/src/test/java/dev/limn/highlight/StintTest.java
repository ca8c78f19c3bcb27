package dev.limn.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StintTest {
  private static final long MOST = 500;

  private final AtomicLong clock = new AtomicLong();
  private final AtomicLong done = new AtomicLong();

  private Stint stint(Effort effort) {
    Catalogue catalogue = Catalogue.of(List.of(new StraySemicolon()));
    Pair pair =
        Pair.all(JavaParser.parse(SourceText.of("class A { { ; } }")), catalogue, Samples.SETTINGS)
            .get(0);
    return new Stint(pair, MOST, clock::get, effort);
  }

  private Stint stint() {
    return stint(thread -> OptionalLong.of(done.get()));
  }

  private void pass(long time, long work) {
    clock.addAndGet(time);
    done.addAndGet(work);
  }

  @Test
  void allTimeCountsWhereWorkIsUnknown() {
    Stint stint = stint(Effort.UNKNOWN);
    pass(MOST, 0);
    assertFalse(stint.exceeds(MOST));
    pass(1, 0);
    assertTrue(stint.exceeds(MOST));
  }

  @Test
  void exceedsInTheTimeThatItMayTakeIfItWorksAllTheTime() {
    Stint stint = stint();
    for (int i = 0; i < MOST; i++) {
      pass(1, 1);
      assertFalse(stint.exceeds(MOST));
    }
    pass(1, 1);
    assertTrue(stint.exceeds(MOST));
  }

  @Test
  void doesNotExceedWhileItsThreadWaitsForItsTurn() {
    Stint stint = stint();
    for (int i = 0; i < 3; i++) {
      pass(MOST, MOST / 10);
      assertFalse(stint.exceeds(MOST));
    }
    pass(1, MOST / 2);
    assertTrue(stint.exceeds(MOST));
  }

  @Test
  void exceedsInTheEndHoweverBusyTheMachineIs() {
    Stint stint = stint();
    pass(4 * MOST, 0);
    assertFalse(stint.exceeds(MOST));
    pass(1, 0);
    assertTrue(stint.exceeds(MOST));
  }

  @Test
  void interruptsAThreadThatReadsNothingUntilThePairHasEnded() {
    Stint stint = stint(Effort.UNKNOWN);
    pass(Budget.HARD, 0);
    stint.watch();
    assertFalse(Thread.currentThread().isInterrupted());
    pass(1, 0);
    stint.watch();
    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(Stint.End.INTERRUPTED, stint.end());
    assertFalse(Thread.currentThread().isInterrupted());
    stint.watch();
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void isOverOnlyIfThatWasSeen() {
    Stint unseen = stint(Effort.UNKNOWN);
    pass(MOST + 1, 0);
    assertEquals(Stint.End.IN_TIME, unseen.end());
    Stint seen = stint(Effort.UNKNOWN);
    pass(MOST + 1, 0);
    assertTrue(seen.isOver());
    assertEquals(Stint.End.OVER, seen.end());
  }

  @Test
  void exceedsWhileItsThreadSleeps() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    FutureTask<Stint> made = new FutureTask<>(this::stint);
    Thread sleeper =
        new Thread(
            () -> {
              made.run();
              try {
                end.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    sleeper.start();
    Stint stint = made.get();
    while (sleeper.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    pass(MOST + 1, 0);
    assertTrue(stint.exceeds(MOST));
    end.countDown();
    sleeper.join();
  }
}
