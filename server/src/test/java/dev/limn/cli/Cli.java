package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.cli.Shell.Terminals;
import dev.limn.config.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder to run commands in, with the sample inspections. What is cached is kept in it, and what
 * its user says is read from it.
 */
record Cli(Path folder, Map<String, String> environment, Terminals terminals) {

  private static final String CACHE = "XDG_CACHE_HOME";
  private static final String OF_USER = "XDG_CONFIG_HOME";

  Cli {
    Map<String, String> variables = new HashMap<>(environment);
    variables.putIfAbsent(CACHE, folder.resolve(".cache").toString());
    variables.putIfAbsent(OF_USER, folder.resolve(".config").toString());
    environment = Map.copyOf(variables);
  }

  /** A folder that is the root of a repository, so that nothing above it counts. */
  static Cli in(Path folder) {
    return new Cli(folder, Map.of(), Terminals.NONE).file(".git/HEAD", "");
  }

  Cli with(Map<String, String> variables) {
    return new Cli(folder, variables, terminals);
  }

  Cli on(Terminals which) {
    return new Cli(folder, environment, which);
  }

  /** What a run came to. */
  record Run(int status, String out, String err) {

    /** The output without the time that the run took. */
    String outWithoutTime() {
      return out.replaceAll("\\d+\\.\\d s", "0.0 s");
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Cli file(String name, String content) {
    return file(name, content.getBytes(UTF_8));
  }

  Cli file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, arguments);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Runs with something on stdin. */
  Run runTyping(String stdin, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        Shell.of(out, err, folder, environment, terminals)
            .reading(new ByteArrayInputStream(stdin.getBytes(UTF_8)));
    int status = Main.run(arguments, shell, () -> Samples.CATALOGUE);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  int run(OutputStream out, OutputStream err, String... arguments) {
    Shell shell = Shell.of(out, err, folder, environment, terminals);
    return Main.run(arguments, shell, () -> Samples.CATALOGUE);
  }
}
