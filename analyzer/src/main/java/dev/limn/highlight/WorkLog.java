package dev.limn.highlight;

/** Is told of the work that is done. Called by the threads that do it. */
@FunctionalInterface
public interface WorkLog {

  /** Is told nothing. */
  WorkLog NONE = (pair, outcome, nanos) -> {};

  /** A pair was run. */
  void ran(Pair pair, Outcome outcome, long nanos);
}
