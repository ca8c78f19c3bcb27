package dev.limn.project;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Puts new content in the place of a file's content in one step: who reads the file meanwhile sees
 * the one or the other, and so it is when the process ends in between. Thread-safe.
 */
public final class FileReplacement {

  /** Shared by the replacements that go on; held for good by the end of the process. */
  private static final ReadWriteLock GOING_ON = new ReentrantReadWriteLock();

  private FileReplacement() {}

  /**
   * Replaces the content of a file. A link stays a link: what it leads to is replaced. Permissions
   * are kept.
   *
   * @param expected what the file contained when it was read
   * @return why the file was left as it is, as a clause that follows its name; empty if it was
   *     written
   */
  public static Optional<String> write(Path file, byte[] expected, byte[] content) {
    if (!GOING_ON.readLock().tryLock()) {
      return Optional.of("is not written: the process ends");
    }
    try {
      Path target = file.toRealPath();
      return Files.isWritable(target)
          ? replace(target, expected, content)
          : Optional.of("is not written: it is read-only");
    } catch (IOException e) {
      return Optional.of("is not written: " + SourceFile.reason(e));
    } finally {
      GOING_ON.readLock().unlock();
    }
  }

  /** Lets what was begun end, and lets nothing begin any more; for the end of the process. */
  public static void end() {
    GOING_ON.writeLock().lock();
  }

  private static Optional<String> replace(Path target, byte[] expected, byte[] content)
      throws IOException {
    Path temporary = temporaryBeside(target);
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      copyPermissions(target, temporary);
      if (!Arrays.equals(expected, Files.readAllBytes(target))) {
        return Optional.of("is not written: it has changed meanwhile");
      }
      move(temporary, target);
      return Optional.empty();
    } finally {
      discard(temporary);
    }
  }

  /** Hidden, and no Java file, so that no tool takes it for one. */
  private static Path temporaryBeside(Path target) {
    String unique = ProcessHandle.current().pid() + "-" + System.nanoTime();
    return target.resolveSibling("." + target.getFileName() + "." + unique + ".limn");
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("the file system cannot replace a file in one step", e);
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It is hidden and holds nothing that is not elsewhere: there is nobody to tell.
    }
  }
}
