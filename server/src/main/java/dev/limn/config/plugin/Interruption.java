package dev.limn.config.plugin;

/** What the code of plugins asks, again and again, since the loader put that into it. */
public final class Interruption {

  private Interruption() {}

  /** The end of code that takes too long. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super("interrupted", null, false, false);
    }
  }

  /** Ends what runs on this thread, with an exception without a trace, if it was interrupted. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Ended();
    }
  }
}
