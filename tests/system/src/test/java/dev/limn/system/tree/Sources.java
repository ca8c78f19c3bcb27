package dev.limn.system.tree;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real source files to edit. */
public final class Sources {
  private static final long LARGEST_OF_SAMPLE = 40_000;

  private Sources() {}

  /** A file and its text. */
  public record Source(String name, String text) {

    /** A file of this name. */
    public static Source of(Path file) {
      return new Source(file.toString(), Sources.text(file));
    }
  }

  /** Files that are there wherever this is built: our own. */
  public static List<Source> sample() {
    return files(List.of(root())).stream()
        .filter(file -> size(file) < LARGEST_OF_SAMPLE)
        .map(file -> new Source(root().relativize(file).toString(), text(file)))
        .toList();
  }

  /** The folder of the checkout, in which the module of the tests is two levels down. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("analyzer/src"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /**
   * All Java files in and below some files and folders, but for those in folders called {@code
   * target}, in an order that is always the same.
   */
  public static List<Path> files(List<Path> roots) {
    return roots.stream().flatMap(root -> filesIn(root).stream()).toList();
  }

  private static List<Path> filesIn(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !isBuilt(root.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBuilt(Path file) {
    return Streams.stream(file).anyMatch(part -> part.toString().equals("target"));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; what is not valid UTF-8 is replaced. */
  public static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
