package dev.limn.cli;

/** Prints what a run finds, file by file, and what there is to say at the end. */
interface Reporter {

  /** Prints the findings of a file. */
  void report(FileReport report);

  /**
   * Ends the output.
   *
   * @param seconds the time that the run took
   */
  void end(Tally tally, double seconds);
}
