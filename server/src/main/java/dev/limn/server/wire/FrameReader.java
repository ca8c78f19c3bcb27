package dev.limn.server.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream into the bodies of messages (LSP 3.17, "Base Protocol"). Where the stream makes no
 * sense, it is searched for the next header that does. For one thread.
 */
final class FrameReader {

  /** The longest body that is read, in bytes. */
  static final int LONGEST_BODY = 1 << 28;

  /** How much of a line is kept: its end, where a header may stand behind garbage. */
  private static final int LONGEST_LINE = 1 << 13;

  private static final Pattern CONTENT_LENGTH =
      Pattern.compile("content-length\\s*:\\s*(\\S*)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(
          "^content-type\\s*:.*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UTF_8 = Pattern.compile("utf-?8", Pattern.CASE_INSENSITIVE);

  private final InputStream in;
  private boolean lost;

  FrameReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** What stands between one header and the next. */
  sealed interface Frame {}

  /** The body of a message; malformed bytes are replaced. */
  record Body(String text) implements Frame {}

  /** Something that is no message; told once for all that is skipped. */
  record Garbage(String why) implements Frame {}

  /** The end of the stream, perhaps in the middle of a message. */
  record End() implements Frame {}

  /**
   * Waits for the next frame.
   *
   * @throws IOException if the stream cannot be read
   */
  Frame next() throws IOException {
    Header header = new Header();
    for (Optional<String> line = readLine(); line.isPresent(); line = readLine()) {
      if (!line.get().isEmpty()) {
        header.add(line.get());
      } else if (header.length.isPresent()) {
        return body(header);
      } else if (header.started && !lost) {
        lost = true;
        return new Garbage(header.trouble);
      }
    }
    return new End();
  }

  private Frame body(Header header) throws IOException {
    int length = header.length.getAsInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      return new End();
    }
    lost = false;
    return header.foreignCharset.isEmpty()
        ? new Body(new String(bytes, StandardCharsets.UTF_8))
        : new Garbage("Messages are UTF-8, not " + header.foreignCharset);
  }

  /** The line without its end; empty at the end of the stream. */
  private Optional<String> readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return Optional.of(line.toString().strip());
      }
      line.append((char) b);
      if (line.length() > 2 * LONGEST_LINE) {
        line.delete(0, LONGEST_LINE);
      }
    }
    return Optional.empty();
  }

  private static final class Header {
    private boolean started;
    private OptionalInt length = OptionalInt.empty();
    private String foreignCharset = "";
    private String trouble = "A message without the header Content-Length";

    void add(String line) {
      started = true;
      Matcher contentLength = CONTENT_LENGTH.matcher(line);
      if (contentLength.find()) {
        length = parse(contentLength.group(1));
      }
      Matcher charset = CHARSET.matcher(line);
      if (charset.find() && !UTF_8.matcher(charset.group(1)).matches()) {
        foreignCharset = charset.group(1);
      }
    }

    private OptionalInt parse(String value) {
      try {
        int parsed = Integer.parseInt(value);
        if (0 <= parsed && parsed <= LONGEST_BODY) {
          return OptionalInt.of(parsed);
        }
      } catch (NumberFormatException e) {
        // said below, as for a number out of range
      }
      trouble = "Not a length between 0 and " + LONGEST_BODY + ": " + value;
      return OptionalInt.empty();
    }
  }
}
