package dev.limn.server.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Writes messages in a thread of its own, so that nobody waits for the other side to read. While
 * the diagnostics of a document wait to be written, newer ones of it take their place. Safe for use
 * by several threads.
 */
final class Outbox implements MessageConsumer {

  private static final Logger LOG = LogManager.getLogger(Outbox.class);

  private final OutputStream out;
  private final MessageJsonHandler json;
  private final Runnable broken;
  private final Map<Object, Message> waiting = new LinkedHashMap<>();
  private final Thread writer = new Thread(this::writeAll, "limn-outbox");
  private boolean closed;

  /**
   * Begins to write.
   *
   * @param broken is run once if the stream cannot be written
   */
  Outbox(OutputStream out, MessageJsonHandler json, Runnable broken) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.json = json;
    this.broken = broken;
    writer.setDaemon(true);
    writer.start();
  }

  /** Takes a message; drops it after {@link #close}. */
  @Override
  public synchronized void consume(Message message) {
    if (!closed) {
      waiting.put(keyOf(message), message);
      notifyAll();
    }
  }

  /** Takes no more messages, and waits until those taken are written, but no longer than this. */
  void close(long timeout, TimeUnit unit) {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      unit.timedJoin(writer, timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Object keyOf(Message message) {
    if (message instanceof NotificationMessage notification
        && notification.getParams() instanceof PublishDiagnosticsParams diagnostics) {
      return diagnostics.getUri();
    }
    return new Object();
  }

  private void writeAll() {
    try {
      for (Optional<Message> next = take(); next.isPresent(); next = take()) {
        write(next.get());
      }
    } catch (IOException e) {
      LOG.info("The client does not read any more: {}", e.toString());
      dropAll();
      broken.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next message; empty when there will be none. */
  private synchronized Optional<Message> take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    Iterator<Message> first = waiting.values().iterator();
    if (!first.hasNext()) {
      return Optional.empty();
    }
    Message message = first.next();
    first.remove();
    return Optional.of(message);
  }

  private synchronized void dropAll() {
    closed = true;
    waiting.clear();
  }

  private void write(Message message) throws IOException {
    Optional<String> body = serialize(message);
    if (body.isPresent()) {
      byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
      String header = "Content-Length: " + bytes.length + "\r\n\r\n";
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
    }
  }

  /** The JSON of a message; that of an error if a response cannot be written; or nothing. */
  private Optional<String> serialize(Message message) {
    try {
      return Optional.of(json.serialize(message));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("A message cannot be written as JSON: {}", message.getClass(), e);
      return message instanceof ResponseMessage response && response.getError() == null
          ? serialize(Failures.response(response.getRawId(), Failures.internal(e)))
          : Optional.empty();
    }
  }
}
