package dev.limn.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** The client's end of a connection, byte by byte: it can send what no client would send. */
public final class Wire {

  private final PipedInputStream serverIn;
  private final PipedOutputStream clientOut;
  private final PipedInputStream clientIn;
  private final PipedOutputStream serverOut;
  private final FrameReader frames;

  public Wire() {
    try {
      serverIn = new PipedInputStream(1 << 20);
      clientOut = new PipedOutputStream(serverIn);
      clientIn = new PipedInputStream(1 << 20);
      serverOut = new PipedOutputStream(clientIn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    frames = new FrameReader(clientIn);
  }

  /** What the server reads. */
  public InputStream serverIn() {
    return serverIn;
  }

  /** Where the server writes. */
  public OutputStream serverOut() {
    return serverOut;
  }

  /** What the client reads. */
  public InputStream clientIn() {
    return clientIn;
  }

  /** Where the client writes. */
  public OutputStream clientOut() {
    return clientOut;
  }

  /** Sends bytes as they are. */
  public void raw(String text) {
    try {
      clientOut.write(text.getBytes(UTF_8));
      clientOut.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a body with its header. */
  public void send(String body) {
    raw("Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
  }

  public void request(int id, String method, String params) {
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, params));
  }

  public void notification(String method, String params) {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}".formatted(method, params));
  }

  /** Ends what the server reads. */
  public void hangUp() {
    close(clientOut);
  }

  /** Ends what the client reads. */
  public void serverEnds() {
    close(serverOut);
  }

  /** Stops to read, so that the server can write no more. */
  public void stopReading() {
    close(clientIn);
  }

  private static void close(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the next message. */
  public JsonObject receive() {
    try {
      if (frames.next() instanceof FrameReader.Body body) {
        return JsonParser.parseString(body.text()).getAsJsonObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("The server sent something else than a message");
  }

  /** Waits for a message, and drops those before it. */
  public JsonObject receive(Predicate<JsonObject> wanted) {
    JsonObject message = receive();
    while (!wanted.test(message)) {
      message = receive();
    }
    return message;
  }

  /** Waits for the answer to a request. */
  public JsonObject answer(int id) {
    return receive(
        message ->
            message.has("id")
                && !message.has("method")
                && message.get("id").toString().equals("" + id));
  }

  /** Waits for an answer that is an error, and gives its code. */
  public int errorCode(int id) {
    return answer(id).getAsJsonObject("error").get("code").getAsInt();
  }

  /** Waits for a notification. */
  public JsonObject notified(String method) {
    return receive(
            message -> message.has("method") && message.get("method").getAsString().equals(method))
        .getAsJsonObject("params");
  }
}
