package dev.limn.system.oracle;

import dev.limn.system.tree.Sources;
import dev.limn.system.tree.Sources.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Real source files, as far as this machine has some. */
final class Corpora {
  private Corpora() {}

  /**
   * Some of what is there without asking: our own files, those that {@code tests/system/corpora}
   * fetches, and the sources of a JDK.
   *
   * @param most how many files at most of each of these
   */
  static List<Source> sample(int most) {
    List<Source> sample = new ArrayList<>();
    sample.addAll(sources(every(Sources.files(List.of(Sources.root())), most)));
    fetched()
        .ifPresent(folder -> sample.addAll(sources(every(Sources.files(List.of(folder)), most))));
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
      return sources(every(Sources.files(List.of(files.getPath("/"))), most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
