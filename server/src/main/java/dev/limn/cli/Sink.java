package dev.limn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text on its way out, in UTF-8 whatever the platform's encoding is. Not thread-safe. */
final class Sink {

  private static final int FULL = 8192;

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder();
  private boolean closed;

  Sink(OutputStream out) {
    this.out = out;
  }

  /** Whether something could not be printed, and so nothing can any more. */
  boolean isClosed() {
    return closed;
  }

  /** Where the text goes. */
  OutputStream stream() {
    return out;
  }

  /** Says that what is printed cannot be taken in any more. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed(IOException cause) {
      super(cause.getMessage(), cause);
    }

    /** Whether the reader had enough, as {@code head} has. */
    boolean isByReader() {
      String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
      return message.contains("pipe") || message.contains("reset");
    }
  }

  /**
   * Prints a text. What is written before all is printed ends with a line, if there is the end of
   * one in it: who is interrupted leaves no half a line behind.
   *
   * @throws Closed if nothing can be printed any more
   */
  Sink print(String text) {
    pending.append(text);
    if (pending.length() >= FULL) {
      int lines = pending.lastIndexOf("\n") + 1;
      write(lines == 0 ? pending.length() : lines);
    }
    return this;
  }

  /**
   * Prints bytes as they are.
   *
   * @throws Closed if nothing can be printed any more
   */
  void print(byte[] bytes) {
    flush();
    write(bytes);
  }

  /**
   * Writes all that was printed.
   *
   * @throws Closed if nothing can be printed any more
   */
  void flush() {
    if (pending.length() > 0) {
      write(pending.length());
    }
  }

  /** Writes so many of the characters that were printed. */
  private void write(int length) {
    byte[] bytes = pending.substring(0, length).getBytes(StandardCharsets.UTF_8);
    pending.delete(0, length);
    write(bytes);
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      closed = true;
      pending.setLength(0);
      throw new Closed(e);
    }
  }
}
