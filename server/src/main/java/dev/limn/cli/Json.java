package dev.limn.cli;

import java.io.IOException;

/** Printing JSON to what does not fail. */
final class Json {

  private Json() {}

  /** Prints a part. */
  @FunctionalInterface
  interface Part {
    void print() throws IOException;
  }

  /**
   * Prints something.
   *
   * @throws Sink.Closed if nothing can be printed any more
   */
  static void printing(Part part) {
    try {
      part.print();
    } catch (IOException e) {
      throw new Sink.Closed(e);
    }
  }
}
