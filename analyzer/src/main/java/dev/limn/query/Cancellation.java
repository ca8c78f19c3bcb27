package dev.limn.query;

/**
 * Says whether the result of a computation is still wanted. May be asked by any thread; once
 * cancelled, always cancelled.
 */
@FunctionalInterface
public interface Cancellation {

  /** Never cancelled. */
  Cancellation NEVER = () -> false;

  /** Whether the result is no longer wanted. */
  boolean isCancelled();

  /**
   * Stops the computation if its result is no longer wanted.
   *
   * @throws Cancelled if so; to be caught by who started the computation, and by nobody else
   */
  default void check() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }

  /** The end of a computation, for who has found out otherwise that its result is not wanted. */
  static Cancelled cancelled() {
    return new Cancelled();
  }

  /** The end of a computation whose result is no longer wanted. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Cancelled() {
      super("cancelled", null, false, false);
    }
  }
}
