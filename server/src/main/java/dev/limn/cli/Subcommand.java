package dev.limn.cli;

/** One of the commands of {@code limn}. */
interface Subcommand {

  /** How it is called. */
  Usage usage();

  /**
   * Runs the command.
   *
   * @throws UsageException if it was called in a wrong way
   */
  ExitStatus run(Arguments arguments);
}
