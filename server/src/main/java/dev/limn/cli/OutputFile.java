package dev.limn.cli;

import dev.limn.project.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is written in full or not at all: until then there is what was there before. What is
 * no regular file, as a pipe, is written at once.
 */
final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Optional<Path> temporary;
  private final OutputStream stream;
  private final Thread atExit = new Thread(this::discard);

  private OutputFile(Path target, Optional<Path> temporary) throws IOException {
    this.target = target;
    this.temporary = temporary;
    // Before there is a file: the process may be told to end at any time.
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      this.stream =
          temporary.isPresent()
              ? Files.newOutputStream(
                  temporary.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
              : Files.newOutputStream(target, StandardOpenOption.WRITE);
    } catch (IOException e) {
      forgetHook();
      throw e;
    }
  }

  /**
   * Begins a file; the folders above it are made if they are not there.
   *
   * @throws UsageException if it cannot be written
   */
  static OutputFile begin(Path file, String name) {
    try {
      if (Files.isDirectory(file)) {
        throw new UsageException("cannot write " + name + ": it is a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new OutputFile(file, Optional.empty());
      }
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Files.createDirectories(target.toAbsolutePath().getParent());
      return new OutputFile(target, Optional.of(beside(target)));
    } catch (IOException e) {
      throw new UsageException("cannot write " + name + ": " + SourceFile.reason(e), e);
    }
  }

  /** Writes a whole file. */
  static void write(Path file, String name, byte[] content) {
    try (OutputFile output = begin(file, name)) {
      output.stream.write(content);
      output.commit();
    } catch (IOException e) {
      throw new UsageException("cannot write " + name + ": " + SourceFile.reason(e), e);
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts what was written in the place of what was there. */
  void commit() throws IOException {
    stream.close();
    if (temporary.isPresent()) {
      move(temporary.get(), target);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    discard();
    forgetHook();
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process ends already, and so the hook has its turn.
    }
  }

  private void discard() {
    try {
      if (temporary.isPresent()) {
        Files.deleteIfExists(temporary.get());
      }
    } catch (IOException e) {
      // It is hidden and holds nothing that is not elsewhere: there is nobody to tell.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path beside(Path target) {
    String unique = ProcessHandle.current().pid() + "-" + System.nanoTime();
    return target.resolveSibling("." + target.getFileName() + "." + unique + ".limn");
  }
}
