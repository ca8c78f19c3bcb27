package dev.limn.system.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package, unpacked somewhere.
 *
 * @param root the folder that holds {@code bin}
 */
record Unpacked(Path root) {

  /** What a run left behind. */
  record Outcome(int status, String out, String err) {

    /** Runs a program until it ends. */
    static Outcome of(ProcessBuilder builder) throws IOException, InterruptedException {
      Path err = Files.createTempFile("limn", ".err");
      try {
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
      } finally {
        Files.delete(err);
      }
    }
  }

  /** Unpacks the package that the build left; without one, the test is skipped. */
  static Unpacked in(Path folder) throws IOException, InterruptedException {
    Path archive = built(".tar.gz");
    Path target = Files.createDirectories(folder.resolve("some where"));
    run(List.of("tar", "-xzf", archive.toString(), "-C", target.toString()));
    try (Stream<Path> all = Files.list(target)) {
      return new Unpacked(all.findFirst().orElseThrow());
    }
  }

  /** The package, in one of its forms. */
  static Path built(String form) throws IOException {
    return target("server/target/package", "limn-[\\d.]+(-SNAPSHOT)?\\Q" + form + "\\E");
  }

  /** What a build left in a folder of the repository; if it was not built, the test is skipped. */
  static Path target(String folder, String name) throws IOException {
    Path directory = repository().resolve(folder);
    Optional<Path> built = Optional.empty();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> all = Files.list(directory)) {
        built = all.filter(file -> file.getFileName().toString().matches(name)).findFirst();
      }
    }
    assumeTrue(built.isPresent(), folder + " holds no package: `mvn package` makes it");
    return built.orElseThrow();
  }

  /** A file of the repository. */
  static String source(String name) throws IOException {
    return Files.readString(repository().resolve(name));
  }

  static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("server/src/assembly"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Adds a Java to it, as the package for machines without one has it. */
  void link() throws IOException, InterruptedException {
    run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
            "@" + repository().resolve("server/src/assembly/runtime.options"),
            "--output",
            root.resolve("runtime").toString()));
  }

  /** Its files, relative to its root. */
  Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Runs its {@code limn} with nothing in the environment but this, and an empty path. */
  Outcome run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(root + "/bin/limn"), Arrays.stream(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", "");
    builder.environment().putAll(environment);
    return Outcome.of(builder);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Outcome outcome = Outcome.of(new ProcessBuilder(command));
    assertEquals(0, outcome.status(), outcome.toString());
  }
}
