package dev.limn.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.server.wire.FrameReader.Body;
import dev.limn.server.wire.FrameReader.End;
import dev.limn.server.wire.FrameReader.Frame;
import dev.limn.server.wire.FrameReader.Garbage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

  @Test
  void readsBodiesByTheirLengthInBytes() throws IOException {
    assertEquals(
        List.of("body {\"ä\":1}", "body {}", "end"),
        frames("Content-Length: 8\r\n\r\n{\"ä\":1}Content-Length: 2\r\n\r\n{}"));
  }

  @Test
  void readsHeadersInAnyCaseAndOrder() throws IOException {
    assertEquals(
        List.of("body {}", "end"),
        frames(
            """
            Content-Type: application/vscode-jsonrpc; charset=utf8
            content-length:2

            {}"""));
  }

  @Test
  void ignoresBlankLinesBetweenMessages() throws IOException {
    assertEquals(List.of("body {}", "end"), frames("\r\n\n\r\nContent-Length: 2\r\n\r\n{}"));
  }

  @Test
  void findsTheNextMessageBehindOneWithoutLength() throws IOException {
    assertEquals(
        List.of("garbage A message without the header Content-Length", "body []", "end"),
        frames("Length: 2\r\n\r\n{}Content-Length: 2\r\n\r\n[]"));
  }

  @Test
  void tellsOfOneStretchOfGarbageOnce() throws IOException {
    assertEquals(
        List.of("garbage A message without the header Content-Length", "body {}", "end"),
        frames("GET / HTTP/1.1\n\nno\n\nsense\n\nContent-Length: 2\n\n{}"));
  }

  @Test
  void findsTheNextMessageBehindOneThatIsLongerThanSaid() throws IOException {
    assertEquals(
        List.of("body {\"a\"", "body []", "end"),
        frames("Content-Length: 4\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n[]"));
  }

  @Test
  void refusesLengthsThatAreNone() throws IOException {
    for (String length : List.of("-1", "two", "99999999999", "")) {
      assertEquals(
          List.of("garbage Not a length between 0 and 268435456: " + length, "body {}", "end"),
          frames("Content-Length: " + length + "\r\n\r\nContent-Length: 2\r\n\r\n{}"));
    }
  }

  @Test
  void refusesOtherCharsetsAndSkipsTheirBody() throws IOException {
    assertEquals(
        List.of("garbage Messages are UTF-8, not utf-16", "body {}", "end"),
        frames(
            "Content-Length: 2\r\nContent-Type: x; charset=utf-16\r\n\r\n[]"
                + "Content-Length: 2\r\n\r\n{}"));
  }

  @Test
  void endsInTheMiddleOfAMessage() throws IOException {
    assertEquals(List.of("end"), frames("Content-Length: 20\r\n\r\n{}"));
    assertEquals(List.of("end"), frames("Content-Len"));
  }

  @Test
  void keepsOnlyTheEndOfALongLine() throws IOException {
    String line = "x".repeat(100_000) + "Content-Length: 2";
    assertEquals(List.of("body {}", "end"), frames(line + "\r\n\r\n{}"));
  }

  private static List<String> frames(String stream) throws IOException {
    FrameReader reader = new FrameReader(new ByteArrayInputStream(stream.getBytes(UTF_8)));
    List<String> frames = new ArrayList<>();
    Frame frame;
    do {
      frame = reader.next();
      frames.add(describe(frame));
    } while (!(frame instanceof End));
    return frames;
  }

  private static String describe(Frame frame) {
    if (frame instanceof Body body) {
      return "body " + body.text();
    }
    return frame instanceof Garbage garbage ? "garbage " + garbage.why() : "end";
  }
}
