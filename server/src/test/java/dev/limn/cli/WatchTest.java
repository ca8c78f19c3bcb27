package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Request.Input;
import dev.limn.cli.Request.Output;
import dev.limn.cli.Shell.Terminals;
import dev.limn.config.Layer;
import dev.limn.config.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final String BAD = "class A { void m() { ; } }";

  @TempDir Path folder;

  /** What is done to the files between two looks. */
  @FunctionalInterface
  private interface Change {
    void happen() throws Exception;
  }

  @Test
  void checksAllAndThenWhatChanges() {
    Cli cli = Cli.in(folder).file("A.java", "class A {}").file("B.java", BAD);
    assertEquals(
        List.of(
            List.of("B.java"),
            List.of("A.java"),
            List.of(),
            List.of("p/New.java"),
            List.of("A.java", "p/New.java"),
            List.of()),
        watch(
            () -> cli.file("A.java", BAD),
            () -> {},
            () -> cli.file("p/New.java", BAD),
            () -> {
              Files.delete(folder.resolve("B.java"));
              cli.file("limn.toml", "java = 17");
            },
            () -> cli.file("ignored.txt", "")));
  }

  @Test
  void goesOnAfterAMistakeInTheConfiguration() {
    Cli cli = Cli.in(folder).file("A.java", BAD);
    assertEquals(
        List.of(List.of("A.java"), List.of(), List.of("A.java")),
        watch(() -> cli.file("limn.toml", "jav = 1"), () -> cli.file("limn.toml", "java = 21")));
  }

  @Test
  void endsWhenNobodyReadsOn() {
    Cli.in(folder).file("A.java", BAD);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Shell shell = Shell.of(gone, new ByteArrayOutputStream(), folder, Map.of(), Terminals.NONE);
    List<Long> pauses = new ArrayList<>();
    new Watch(shell, request(), Samples.CATALOGUE, pauses::add).run();
    assertEquals(List.of(), pauses);
  }

  /** The files in which something is found first, and after each change. */
  private List<List<String>> watch(Change... changes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Shell shell = Shell.of(out, out, folder, Map.of(), Terminals.NONE);
    Deque<Change> rest = new ArrayDeque<>(List.of(changes));
    List<List<String>> rounds = new ArrayList<>();
    Watch.Pause pause =
        nanoseconds -> {
          rounds.add(files(out));
          return !rest.isEmpty() && happened(rest.remove());
        };
    new Watch(shell, request(), Samples.CATALOGUE, pause).run();
    return rounds;
  }

  private static boolean happened(Change change) {
    try {
      change.happen();
      return true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> files(ByteArrayOutputStream out) {
    List<String> files =
        out.toString(UTF_8)
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(line -> line.replaceAll("\\{\"file\":\"([^\"]*)\".*", "$1"))
            .toList();
    out.reset();
    return files;
  }

  private Request request() {
    return new Request(
        new Input(List.of(folder)),
        Layer.EMPTY,
        Action.REPORT,
        false,
        Request.Suppression.HEEDED,
        new Output(Format.JSONL),
        Optional.empty(),
        2,
        false);
  }
}
