package dev.limn.system.editors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The messages of LSP, as they stand on the streams of a server (LSP, "Base Protocol"). */
record MessageStream(InputStream in, OutputStream out) {

  private static final String LENGTH = "Content-Length: ";

  void send(JsonObject message) throws IOException {
    byte[] body = message.toString().getBytes(UTF_8);
    out.write((LENGTH + body.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(body);
    out.flush();
  }

  /**
   * The next message.
   *
   * @throws EOFException if the server has ended
   */
  JsonObject next() throws IOException {
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()));
      }
    }
    return JsonParser.parseString(new String(in.readNBytes(length), UTF_8)).getAsJsonObject();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server has ended");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
