package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VsCodeTest {

  private static final String LARGE_FILE = "com/google/common/cache/LocalCache.java";

  /** What {@code run} leaves with if something is not installed. */
  private static final int NOT_INSTALLED = 3;

  private static final long PATIENCE_MINUTES = 10;

  @TempDir Path folder;

  @Test
  void showsFindingsFixesThemAndComesBack() throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path scenes = Editor.repository().resolve("tests/system/vscode");
    ProcessBuilder builder = new ProcessBuilder(scenes.resolve("run").toString());
    builder.environment().put("LARGE_FILE", largeFile().toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    String printed = Files.readString(output);
    assertTrue(ended, () -> "The scenes did not end: " + printed);
    assumeFalse(process.exitValue() == NOT_INSTALLED, printed);
    assertEquals(0, process.exitValue(), printed);
  }

  private Path largeFile() throws IOException {
    Path file = folder.resolve(Path.of(LARGE_FILE).getFileName());
    try (InputStream in = VsCodeTest.class.getClassLoader().getResourceAsStream(LARGE_FILE)) {
      Files.copy(in, file);
    }
    return file;
  }
}
