package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path folder;

  @Test
  void goesOnWithWhatIsThere() throws IOException {
    Path file = folder.resolve("a folder/limn.log");
    write(file, "one\n");
    write(file, "two\n");
    assertEquals("one\ntwo\n", Files.readString(file));
  }

  @Test
  void keepsTheOneBeforeWhenItIsFull() throws IOException {
    Path file = folder.resolve("limn.log");
    try (LogFile log = new LogFile(file)) {
      log.write(new byte[LogFile.FULL]);
      log.write(bytes("the end of the line\n"));
      log.write(bytes("the next line\n"));
    }
    Path before = folder.resolve("limn.log.1");
    assertEquals("the next line\n", Files.readString(file));
    assertEquals(LogFile.FULL + "the end of the line\n".length(), Files.size(before));

    try (LogFile log = new LogFile(file)) {
      log.write(new byte[LogFile.FULL]);
      log.write('\n');
      log.write(bytes("another one\n"));
    }
    assertEquals("another one\n", Files.readString(file));
    assertTrue(Files.readString(before).startsWith("the next line\n"));
  }

  private static void write(Path file, String text) throws IOException {
    try (LogFile log = new LogFile(file)) {
      log.write(bytes(text));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
