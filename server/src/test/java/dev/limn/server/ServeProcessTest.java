package dev.limn.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code limn serve} as a process of its own. */
@Timeout(120)
class ServeProcessTest {

  private static final String SESSION =
      message(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}")
          + "nonsense\r\n\r\n"
          + message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
          + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

  @TempDir Path folder;

  @Test
  void writesNothingButTheProtocol() throws IOException, InterruptedException {
    Path log = folder.resolve("a folder/limn.log");
    Process process = start("serve", "--stdio", "--log", log.toString());
    try (OutputStream in = process.getOutputStream()) {
      in.write(SESSION.getBytes(UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals("", Files.readString(folder.resolve("stderr")));
    List<String> bodies = bodies(out);
    assertEquals(3, bodies.size(), out);
    assertTrue(bodies.get(0).startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\""), out);
    assertTrue(bodies.get(1).startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\""), out);
    assertEquals("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":null}", bodies.get(2));
    assertTrue(Files.readString(log).contains("Malformed message: "), log.toString());
  }

  @Test
  void endsWithItsInput() throws IOException, InterruptedException {
    Process process = start("serve");
    process.getOutputStream().close();
    assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(1, process.waitFor());
    assertEquals("", Files.readString(folder.resolve("stderr")));
    try (var logs = Files.list(folder.resolve("cache/limn/logs"))) {
      assertEquals(1, logs.count());
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.limn.cli.Main"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder.redirectError(folder.resolve("stderr").toFile()).start();
  }

  private static String message(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  /** The bodies of messages, which follow each other without anything between them. */
  private static List<String> bodies(String out) {
    List<String> bodies = new ArrayList<>();
    int at = 0;
    while (at < out.length()) {
      int end = out.indexOf("\r\n\r\n", at);
      int length = Integer.parseInt(out.substring(at + "Content-Length: ".length(), end));
      bodies.add(out.substring(end + 4, end + 4 + length));
      at = end + 4 + length;
    }
    return bodies;
  }
}
