package dev.limn.cli;

import dev.limn.query.Cancellation;
import java.util.concurrent.TimeUnit;

/** The end of a computation that takes too long. */
final class Deadline implements Cancellation {

  /** The clock is not looked at each time that somebody asks: they ask often. */
  private static final int ASKED = 32;

  private final long end;
  private int asked;
  private boolean passed;

  /** A deadline this many seconds from now. */
  Deadline(long seconds) {
    end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  /** A race here is harmless: the clock is looked at a little earlier or later. */
  @Override
  public boolean isCancelled() {
    if (!passed && ++asked % ASKED == 0) {
      passed = System.nanoTime() - end >= 0;
    }
    return passed;
  }
}
