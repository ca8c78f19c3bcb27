package dev.limn.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RehearsalTest {

  @TempDir Path folder;

  @Test
  void loadsWhatIsNeededUntilTheUserHasSeenSomething() throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    Process process = start("-Xlog:class+load:file=" + loaded, "dev.limn.cli.Main", "rehearse");

    assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(0, process.waitFor());
    String classes = Files.readString(loaded);
    for (Class<?> needed :
        List.of(OpenDocument.class, Publisher.class, DiagnosticWriter.class, CodeActions.class)) {
      assertTrue(classes.contains(needed.getName()), needed.getName());
    }
  }

  @Test
  void loadsWhatChecksNeed() throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    Path samples = Files.createDirectory(folder.resolve("samples"));
    Files.writeString(samples.resolve("A.java"), "class A {}\n");
    Process process =
        start(
            "-Xlog:class+load:file=" + loaded, "dev.limn.cli.Main", "rehearse", samples.toString());

    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(out.contains("self-assignment"), "no example is found to be wrong");
    String classes = Files.readString(loaded);
    for (String needed : List.of("SarifReporter", "JunitReporter", "TextReporter", "Sweep")) {
      assertTrue(classes.contains("." + needed), needed);
    }
  }

  private Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(List.of("-cp", System.getProperty("java.class.path")));
    builder.command().addAll(List.of(arguments));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder.redirectErrorStream(true).start();
  }
}
