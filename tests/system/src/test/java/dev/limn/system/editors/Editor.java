package dev.limn.system.editors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place to run an editor in: a project, a home of its own, and {@code limn} on the path.
 *
 * @param folder where all of it is
 */
record Editor(Path folder) {

  private static final long PATIENCE_MINUTES = 3;

  /** Skips the test where a program is not installed. */
  static void assumeInstalled(String program) {
    boolean installed =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    assumeTrue(installed, program + " is not installed: this editor is not tested");
  }

  /** The blocks of a language in a guide, which stands in the server's docs. */
  static List<String> pasted(String guide, String language) throws IOException {
    String text = Files.readString(repository().resolve("server/docs").resolve(guide));
    Pattern block = Pattern.compile("^```" + language + "\n(.*?)^```", MULTILINE | DOTALL);
    return block.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** A file of the definition for IntelliJ. */
  static JsonObject definition(String name) throws IOException {
    Path folder = repository().resolve("server/docs/intellij");
    return JsonParser.parseString(Files.readString(folder.resolve(name))).getAsJsonObject();
  }

  /** A file that stands beside the tests. */
  static String resource(String name) throws IOException {
    try (InputStream in = Editor.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** The root of the repository. */
  static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("server/docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Writes a file of the project. */
  Path write(String name, String content) throws IOException {
    return write(folder.resolve("project").resolve(name), content);
  }

  /** Writes a file in the user's home. */
  Path configure(String name, String content) throws IOException {
    return write(folder.resolve("home").resolve(name), content);
  }

  private static Path write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** The exit code of {@code limn}, once it has ended. */
  String exitCode() throws IOException {
    return Files.readString(folder.resolve("exit-code")).strip();
  }

  /** All that {@code limn} logged. */
  String log() throws IOException {
    return Files.readString(folder.resolve("limn.log"));
  }

  /** Waits until each {@code limn} has ended, by itself or by its editor. */
  void awaitServersEnd() {
    ProcessHandle.allProcesses()
        .filter(some -> some.info().commandLine().orElse("").contains(folder.toString()))
        .forEach(server -> server.onExit().orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join());
  }

  /** Runs the editor until it ends, and gives what it printed. */
  String run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder = builder(environment, command);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String printed = Files.readString(output);
    assertTrue(ended, "The editor did not end: " + printed);
    return printed;
  }

  /** Starts {@code limn serve}, for a client that is no program of its own. */
  Process serve() throws IOException {
    String limn = limn().resolve("limn").toString();
    return builder(Map.of(), List.of(limn, "serve"))
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  private ProcessBuilder builder(Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.resolve("project").toFile());
    for (String variable : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")) {
      builder.environment().put(variable, folder.resolve("home").toString());
    }
    builder.environment().merge("PATH", limn().toString(), (path, own) -> own + ":" + path);
    builder.environment().putAll(environment);
    return builder;
  }

  /** The folder of a {@code limn} that runs the classes of this build, and notes how it ends. */
  private Path limn() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path script = bin.resolve("limn");
    Files.writeString(
        script,
        """
        #!/bin/sh
        # An editor that is in a hurry kills this, and not what it started.
        trap : TERM HUP
        '%s' -Dlimn.folder='%s' -cp '%s' dev.limn.cli.Main "$@" --log '%s'
        echo $? >'%s'
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                folder,
                System.getProperty("java.class.path"),
                folder.resolve("limn.log"),
                folder.resolve("exit-code")));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin;
  }
}
