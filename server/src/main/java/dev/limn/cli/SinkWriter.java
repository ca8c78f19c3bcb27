package dev.limn.cli;

import java.io.Writer;

/** Lets what wants a writer print to a {@link Sink}. */
final class SinkWriter extends Writer {

  private final Sink sink;

  SinkWriter(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    sink.print(new String(characters, offset, length));
  }

  @Override
  public void write(String text) {
    sink.print(text);
  }

  @Override
  public void flush() {
    // The sink is flushed by who owns it.
  }

  @Override
  public void close() {
    // The sink is closed with the process.
  }
}
