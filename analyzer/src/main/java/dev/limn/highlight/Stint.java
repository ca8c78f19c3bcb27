package dev.limn.highlight;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The run of a pair, how long it takes, and how it is ended if that is too long: at the next thing
 * that it reads; and where it waits if it reads nothing for long. How long it takes is asked for
 * often, and costs next to nothing until half of what a pair may take is over. Safe for use by
 * several threads.
 */
final class Stint {
  /** So many times as long as it may take, a pair does take whatever the machine is busy with. */
  private static final int MOST_BUSY = 4;

  private static final Set<Thread.State> ASLEEP =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final Pair pair;
  private final long most;
  private final LongSupplier clock;
  private final Effort effort;
  private final Thread thread = Thread.currentThread();
  private final long since;

  /** What the thread had done when half of the time was seen to be over. */
  private volatile OptionalLong half = OptionalLong.empty();

  private boolean over;
  private boolean interrupted;
  private boolean ended;

  /**
   * Begins, on this thread.
   *
   * @param most how long it may take until it reads something, in nanoseconds
   */
  Stint(Pair pair, long most, LongSupplier clock, Effort effort) {
    this.pair = pair;
    this.most = most;
    this.clock = clock;
    this.effort = effort;
    this.since = clock.getAsLong();
  }

  Pair pair() {
    return pair;
  }

  /** How it ended. */
  enum End {
    IN_TIME,
    /** At something that it read, as it had taken longer than it may. */
    OVER,
    /** Interrupted. */
    INTERRUPTED
  }

  /** Whether it takes longer than it may, so that it is to end; for its own thread. */
  boolean isOver() {
    over |= exceeds(most);
    return over;
  }

  /** Interrupts it if it takes so long that it seems to read nothing; for another thread. */
  synchronized void watch() {
    if (!ended && !interrupted && exceeds(Budget.HARD)) {
      interrupted = true;
      thread.interrupt();
    }
  }

  /** It has ended: whoever interrupts it does not mean what its thread does next. */
  synchronized End end() {
    ended = true;
    if (interrupted) {
      Thread.interrupted();
      return End.INTERRUPTED;
    }
    return over ? End.OVER : End.IN_TIME;
  }

  /** Whether it takes longer than it may, were the machine busy with nothing else. */
  boolean isLate() {
    return nanos() > most;
  }

  /** How long it took until now. */
  long nanos() {
    return clock.getAsLong() - since;
  }

  /**
   * Whether it takes longer than some time. On a busy machine only the time counts in which the
   * thread ran, or slept.
   */
  boolean exceeds(long limit) {
    long took = nanos();
    if (took <= limit / 2) {
      return false;
    }
    OptionalLong done = effort.of(thread);
    if (half.isEmpty()) {
      half = done;
    }
    return took > limit && (done.isEmpty() || isBusy(done.getAsLong(), took, limit));
  }

  private boolean isBusy(long done, long took, long limit) {
    return done - half.orElse(done) >= limit / 2
        || took > MOST_BUSY * limit
        || ASLEEP.contains(thread.getState());
  }
}
