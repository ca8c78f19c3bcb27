package dev.limn.highlight;

import java.util.concurrent.TimeUnit;

/**
 * How long things may take, in nanoseconds unless said otherwise. For a pair, only the time counts
 * in which its thread runs, where that is known: see {@link Effort}.
 */
final class Budget {

  /**
   * A pair that takes longer is ended at the next thing it reads, and looked at when all others are
   * done.
   */
  static final long SOFT = TimeUnit.MILLISECONDS.toNanos(50);

  /** A pair that takes longer even then has failed; so has one that read nothing until then. */
  static final long HARD = TimeUnit.MILLISECONDS.toNanos(500);

  /** The same where nobody waits at the screen, so that a busy machine changes no report. */
  static final long UNATTENDED = TimeUnit.SECONDS.toNanos(10);

  /** A pair that takes longer, for it reads nothing and waits for nothing, is left to itself. */
  static final long LAST = 2 * HARD;

  /** After this time a slice begins with no other element. */
  static final long SLICE = TimeUnit.MICROSECONDS.toNanos(1500);

  private Budget() {}
}
