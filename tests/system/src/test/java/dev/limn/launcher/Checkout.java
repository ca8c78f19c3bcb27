package dev.limn.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A made-up checkout of Limn with the real launcher, and the environment to run it in. */
final class Checkout {

  /** What a run left behind. */
  record Outcome(int status, String out, String err) {}

  /** A run that may still go on; what it says on stderr goes to a file. */
  record Run(Process process, Path err) {
    Outcome await() throws IOException, InterruptedException {
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(err));
    }
  }

  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive >"${argument#*=}" && exit ;;
        esac
      done
      printf '%s' NAME
      printf ' <%s>' "$@"
      while [ $# -gt 1 ]; do
        [ "$1" != exit ] || exit "$2"
        shift
      done
      """;

  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      echo "build in $LC_ALL" >>builds
      echo told by Maven
      [ ! -f broken ] || exit 1
      mkdir -p server/target/limn/lib
      for module in analyzer inspections server; do
        : >server/target/limn/lib/limn-$module-1.jar
      done
      """;

  private static final List<String> MODULES = List.of("analyzer", "inspections", "server");

  final Path root;
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  private Checkout(Path folder) {
    root = folder.resolve("a checkout");
    home = folder.resolve("home");
  }

  /** One that was never built, with a Maven, and without a place to cache anything. */
  static Checkout unbuiltIn(Path folder) throws IOException {
    Checkout checkout = new Checkout(folder);
    for (String module : MODULES) {
      Path source = checkout.source(module);
      Files.createDirectories(source.getParent());
      Files.writeString(source, "class Some {}");
      age(source);
    }
    Path launcher = checkout.launcher();
    Files.createDirectories(launcher.getParent());
    Files.copy(realLauncher(), launcher);
    executable(folder.resolve("tools/mvn"), FAKE_MAVEN);
    Files.createDirectories(checkout.home);
    checkout.set("HOME", checkout.home.toString());
    checkout.set("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
    checkout.set("XDG_CACHE_HOME", "/dev/null");
    return checkout;
  }

  /** One that was built, and in which nothing changed since. */
  static Checkout builtIn(Path folder) throws IOException {
    Checkout checkout = unbuiltIn(folder);
    Path lib = Files.createDirectories(checkout.root.resolve("server/target/limn/lib"));
    for (String module : MODULES) {
      Files.createFile(lib.resolve("limn-" + module + "-1.jar"));
    }
    return checkout;
  }

  /** A made-up Java, of that version, which prints its name and its arguments. */
  Path java(String name, String version) throws IOException {
    Path javaHome = home.resolveSibling(name);
    executable(javaHome.resolve("bin/java"), FAKE_JAVA.replace("NAME", name));
    Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return javaHome;
  }

  Checkout set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Checkout prependPath(Path folder) {
    return set("PATH", folder + ":" + environment.get("PATH"));
  }

  Path source(String module) {
    return root.resolve(module).resolve("src/main/java/Some.java");
  }

  Path launcher() {
    return root.resolve("server/bin/limn");
  }

  long builds() throws IOException {
    Path record = root.resolve("builds");
    if (!Files.exists(record)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(record)) {
      return lines.count();
    }
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return start(launcher(), arguments).await();
  }

  Run start(Path launcher, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Run(builder.directory(home.toFile()).redirectError(err.toFile()).start(), err);
  }

  private static Path realLauncher() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("server/bin/limn"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not in a checkout of Limn");
    }
    return folder.resolve("server/bin/limn");
  }

  private static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }
}
