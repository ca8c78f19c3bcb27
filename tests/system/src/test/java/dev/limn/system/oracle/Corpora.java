package dev.limn.system.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real source files, where this machine has some. */
final class Corpora {
  private Corpora() {}

  /** All Java files in and below some files and folders, in an order that is always the same. */
  static List<Path> files(List<Path> roots) {
    return roots.stream().flatMap(root -> filesIn(root).stream()).toList();
  }

  private static List<Path> filesIn(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; what is not valid UTF-8 is replaced. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder to which {@code tests/system/corpora} fetches, if it did. */
  static Optional<Path> fetched() {
    String named = System.getenv("LIMN_CORPORA");
    String cache = System.getenv("XDG_CACHE_HOME");
    Path folder =
        named != null
            ? Path.of(named)
            : (cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("limn/corpora");
    return Optional.of(folder).filter(Files::isDirectory);
  }
}
