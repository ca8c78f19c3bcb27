package dev.limn.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that does not grow for ever: when it is full, it becomes {@code FILE.1}, in place
 * of the one that was called so, and another one begins. Safe for use by several threads. Our own,
 * since the file that Log4j rolls comes with a framework that takes long to set up, and that of
 * {@code java.util.logging} takes records of a logger only, not what is printed.
 */
final class LogFile extends OutputStream {

  /** The least size of a full file, in bytes. */
  static final int FULL = 10_000_000;

  private final Path file;
  private OutputStream out;
  private long size;
  private boolean endsLine = true;

  /** Appends to a file, which it makes, with its folder, if there is none. */
  LogFile(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    Files.createDirectories(this.file.getParent());
    this.out = open();
  }

  private OutputStream open() throws IOException {
    OutputStream opened =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    size = Files.size(file);
    return new BufferedOutputStream(opened);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (size >= FULL && endsLine) {
      out.close();
      Path before = file.resolveSibling(file.getFileName() + ".1");
      Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
      out = open();
    }
    out.write(bytes, offset, length);
    size += length;
    endsLine = length > 0 ? bytes[offset + length - 1] == '\n' : endsLine;
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
