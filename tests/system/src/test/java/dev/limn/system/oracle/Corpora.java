package dev.limn.system.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real source files, as far as this machine has some. */
final class Corpora {
  private Corpora() {}

  /** A file and its text. */
  record Source(String name, String text) {
    static Source of(Path file) {
      return new Source(file.toString(), Corpora.text(file));
    }
  }

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

  /**
   * Some of what is there without asking: our own files, those that {@code tests/system/corpora}
   * fetches, and the sources of a JDK.
   *
   * @param most how many files at most of each of these
   */
  static List<Source> sample(int most) {
    List<Source> sample = new ArrayList<>();
    sample.addAll(sources(every(files(List.of(checkout())), most)));
    fetched().ifPresent(folder -> sample.addAll(sources(every(files(List.of(folder)), most))));
    sample.addAll(ofJdk(most));
    return sample;
  }

  private static List<Source> sources(List<Path> files) {
    return files.stream().map(Source::of).toList();
  }

  /** Files from all parts of a list, so many of them at most. */
  private static List<Path> every(List<Path> files, int most) {
    int step = Math.max(1, (files.size() + most - 1) / most);
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < files.size(); i += step) {
      some.add(files.get(i));
    }
    return some;
  }

  /** The folder of this checkout, in which the module of the tests is two levels down. */
  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("analyzer/src"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Optional<Path> fetched() {
    String named = System.getenv("LIMN_CORPORA");
    String cache = System.getenv("XDG_CACHE_HOME");
    Path caches =
        cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
    Path folder = named != null ? Path.of(named) : caches.resolve("limn/corpora");
    return Optional.of(folder).filter(Files::isDirectory);
  }

  private static List<Source> ofJdk(int most) {
    Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (!Files.isRegularFile(zip)) {
      return List.of();
    }
    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      return sources(every(filesIn(files.getPath("/")), most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
