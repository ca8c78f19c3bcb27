package dev.limn.system.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.system.packages.Unpacked.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project in a repository of Git, and the environment to run tools in that check it. */
final class Workspace {

  /** A file with a problem. */
  static final String WRONG = "class A {\n  int f(int x) {\n    x =+ 1;\n    return x;\n  }\n}\n";

  /** The same without it. */
  static final String RIGHT = WRONG.replace("=+", "+=");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /** A repository without files. */
  Workspace(Path folder) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder);
    Path home = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-home"));
    environment.put("HOME", home.toString());
    environment.put("XDG_CACHE_HOME", home.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    runs("git", "init", "-q");
  }

  Path folder() {
    return folder;
  }

  /** Adds to the environment. */
  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** Writes a file, and adds it to the index. */
  void add(String name, String content) throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    runs("git", "add", name);
  }

  /** Commits what is in the index, and gives the commit's name. */
  String commit() throws IOException, InterruptedException {
    runs("git", "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "some");
    return runs("git", "rev-parse", "HEAD").strip();
  }

  /** Runs a program, which must succeed, and gives what it printed. */
  String runs(String... command) throws IOException, InterruptedException {
    Outcome outcome = run(command);
    assertEquals(0, outcome.status(), () -> Arrays.toString(command) + outcome);
    return outcome.out();
  }

  /** Runs a program. */
  Outcome run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    builder.environment().putAll(environment);
    return Outcome.of(builder);
  }
}
