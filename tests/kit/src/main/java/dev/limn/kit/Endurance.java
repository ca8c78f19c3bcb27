package dev.limn.kit;

import dev.limn.highlight.Pair;
import dev.limn.query.Cancellation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.AssertionFailedError;

/**
 * The law that a pair stays in its budget: none takes as long as the engine would wait for it. What
 * counts is the time of the processor, so that a busy machine breaks nothing; and of a few runs the
 * fastest, since the first ones load classes. A pair that never ends is found, too.
 */
final class Endurance {

  /** After this time the engine ends a pair, in nanoseconds. */
  private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(500);

  /** A pair that waits for something takes no time of the processor: so long in milliseconds. */
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

  private static final int RUNS = 3;
  private static final long LOOK = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Pair> pairs;
  private volatile int running;
  private volatile long since;

  private Endurance(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Checks the law for all pairs of a text. */
  static void check(Subject subject, String text) {
    List<Pair> pairs = subject.pairs(subject.parse(text));
    int slow = new Endurance(pairs).firstSlow();
    for (int run = 1; run < RUNS && slow >= 0; run++) {
      pairs = pairs.subList(slow, pairs.size());
      slow = new Endurance(pairs).firstSlow();
    }
    if (slow >= 0) {
      throw new AssertionFailedError(pairs.get(slow) + " takes longer than the engine waits");
    }
  }

  /** The first pair that takes too long; -1 if there is none. */
  private int firstSlow() {
    Thread runner = new Thread(this::runAll, "limn-endurance");
    runner.setDaemon(true);
    long start = System.nanoTime();
    runner.start();
    while (runner.isAlive()) {
      join(runner);
      boolean waits = System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(PATIENCE);
      if (runner.isAlive() && (waits || used(runner.getId()) - since > BUDGET)) {
        return running;
      }
    }
    return running < pairs.size() ? running : -1;
  }

  private static void join(Thread runner) {
    try {
      runner.join(LOOK);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs one pair after the other, and ends at one that took too long. */
  private void runAll() {
    for (int i = 0; i < pairs.size(); i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      since = before;
      running = i;
      pairs.get(i).run(Cancellation.NEVER);
      if (THREADS.getCurrentThreadCpuTime() - before > BUDGET) {
        return;
      }
    }
    running = pairs.size();
  }

  private static long used(long thread) {
    return THREADS.getThreadCpuTime(thread);
  }
}
