package dev.limn.cli;

/** What a command says to the shell that started it. */
enum ExitStatus {
  /** It ran, and nothing is as grave as it was asked to look out for. */
  CLEAN(0),
  /** It found something as grave as it was asked to look out for. */
  FOUND(1),
  /** As a server, it lost its client, or was told to exit without being told to shut down. */
  ABANDONED(1),
  /** It could not run: a wrong option, a wrong configuration, no such path. */
  COULD_NOT_RUN(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
