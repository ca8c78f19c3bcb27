package dev.limn.system.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processes that a user starts give an answer for each text, and end as they should. */
class ProcessesTest {
  /** Beyond the depth to which the parser recurses. */
  private static final int SIZE = 320;

  private static final int LINES = 200_000;
  private static final int FIVE_MEGABYTES = 500_000;
  private static final int SECONDS_UNTIL_KILLED = 150;

  private static final String CAPABILITIES =
      "{\"capabilities\":{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}}";

  @TempDir private Path folder;

  @Test
  void checkReportsOnEachText() throws Exception {
    for (Texts text : Texts.values()) {
      write(text.name(), text.of(SIZE));
    }
    write("EMPTY", "");
    write("BYTE_ORDER_MARK", "\ufeffclass A { int a = 010; }");
    write("MANY_LINES", Texts.SEMICOLONS.of(LINES));
    write("LARGE_LITERAL", Texts.LONG_LITERAL.of(FIVE_MEGABYTES));
    Files.write(folder.resolve("Bytes.java"), new byte[] {'"', (byte) 0xc0, (byte) 0xff, '\r'});
    Process process = start("check", "--format", "jsonl", "--select", "octal-literal");
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String told = Files.readString(folder.resolve("stderr"));

    assertEquals(1, process.waitFor(), told);
    assertFalse(told.contains("failed"), told);
    for (Texts text : Texts.values()) {
      boolean answered = out.contains(text.name()) || told.contains(text.name());
      assertTrue(answered || text.isValid(), text.name());
    }
  }

  @Test
  void serveAnswersForEachText() throws Exception {
    Process process = start("serve", "--stdio");
    try (OutputStream in = process.getOutputStream();
        DataInputStream out = new DataInputStream(process.getInputStream())) {
      request(in, "initialize", CAPABILITIES);
      await(out, "\"id\":1");
      send(in, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
      for (Texts text : Texts.values()) {
        String uri = "\"uri\":\"file:///" + text.name().toLowerCase(Locale.ROOT) + ".java\"";
        open(in, uri, text.of(SIZE));
        type(in, uri, "{");
        await(out, uri, "\"version\":2");
        notify(in, "didClose", "{\"textDocument\":{" + uri + "}}");
      }
      String last = "\"uri\":\"file:///last.java\"";
      open(in, last, "class A { int a = 010; }");
      await(out, last, "octal-literal");
      request(in, "shutdown", "null");
      await(out, "\"result\":null");
      send(in, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
      assertEquals(0, process.waitFor());
    }
  }

  private static void open(OutputStream in, String uri, String text) throws IOException {
    notify(
        in,
        "didOpen",
        "{\"textDocument\":{%s,\"languageId\":\"java\",\"version\":1,\"text\":%s}}"
            .formatted(uri, quoted(text)));
  }

  private static void type(OutputStream in, String uri, String text) throws IOException {
    String start = "{\"line\":0,\"character\":0}";
    notify(
        in,
        "didChange",
        "{\"textDocument\":{%s,\"version\":2},\"contentChanges\":[{\"range\":{\"start\":%s,\"end\":%s},\"text\":%s}]}"
            .formatted(uri, start, start, quoted(text)));
  }

  private static void request(OutputStream in, String method, String parameters)
      throws IOException {
    send(
        in,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}"
            .formatted(method, parameters));
  }

  private static void notify(OutputStream in, String method, String parameters) throws IOException {
    send(
        in,
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/%s\",\"params\":%s}"
            .formatted(method, parameters));
  }

  private static void send(OutputStream in, String body) throws IOException {
    in.write(("Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
    in.flush();
  }

  /** Reads messages up to one that contains all the parts. */
  private static void await(DataInputStream out, String... parts) throws IOException {
    String body;
    do {
      body = body(out);
    } while (!List.of(parts).stream().allMatch(body::contains));
  }

  private static String body(DataInputStream out) throws IOException {
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      int next = out.read();
      if (next < 0) {
        throw new EOFException("the server has ended");
      }
      header.append((char) next);
    }
    int length = Integer.parseInt(header.substring("Content-Length: ".length()).trim());
    return new String(out.readNBytes(length), UTF_8);
  }

  /** A text as JSON, with nothing but ASCII, so that no code unit is lost. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name + ".java"), text.getBytes(UTF_8));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.limn.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Process process = builder.redirectError(folder.resolve("stderr").toFile()).start();
    CompletableFuture.delayedExecutor(SECONDS_UNTIL_KILLED, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return process;
  }
}
