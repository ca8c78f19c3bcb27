package dev.limn.highlight;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The run of a pair, and how long it takes. That is asked for often, and costs next to nothing
 * until half of what a pair may take is over. Safe for use by several threads.
 */
final class Stint {
  /** So many times as long as it may take, a pair does take whatever the machine is busy with. */
  private static final int MOST_BUSY = 4;

  private static final Set<Thread.State> ASLEEP =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final Pair pair;
  private final LongSupplier clock;
  private final Effort effort;
  private final Thread thread = Thread.currentThread();
  private final long since;

  /** What the thread had done when half of the time was seen to be over. */
  private volatile OptionalLong half = OptionalLong.empty();

  /** Begins, on this thread. */
  Stint(Pair pair, LongSupplier clock, Effort effort) {
    this.pair = pair;
    this.clock = clock;
    this.effort = effort;
    this.since = clock.getAsLong();
  }

  Pair pair() {
    return pair;
  }

  /** How long it took until now. */
  long nanos() {
    return clock.getAsLong() - since;
  }

  /**
   * Whether it takes longer than a pair may. On a busy machine only the time counts in which the
   * thread ran, or slept.
   */
  boolean exceeds(long most) {
    long took = nanos();
    if (took <= most / 2) {
      return false;
    }
    OptionalLong done = effort.of(thread);
    if (half.isEmpty()) {
      half = done;
    }
    return took > most && (done.isEmpty() || isBusy(done.getAsLong(), took, most));
  }

  private boolean isBusy(long done, long took, long most) {
    return done - half.orElse(done) >= most / 2
        || took > MOST_BUSY * most
        || ASLEEP.contains(thread.getState());
  }
}
