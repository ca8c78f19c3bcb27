package dev.limn.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutboxTest {

  private final MessageJsonHandler json = new MessageJsonHandler(Map.of());

  @Test
  void writesWhatItWasGivenBeforeItCloses() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outbox outbox = new Outbox(out, json, () -> {});
    outbox.consume(notification("first"));
    outbox.consume(notification("second"));
    outbox.close(1, TimeUnit.MINUTES);
    outbox.consume(notification("too late"));
    assertEquals(
        "Content-Length: 34\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"first\"}"
            + "Content-Length: 35\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"second\"}",
        out.toString(UTF_8));
  }

  @Test
  void keepsOnlyTheLastDiagnosticsThatAreNotYetWritten() throws InterruptedException {
    SlowStream out = new SlowStream();
    Outbox outbox = new Outbox(out, json, () -> {});
    outbox.consume(notification("first"));
    out.reached.await();
    outbox.consume(diagnostics("a", 1));
    outbox.consume(diagnostics("b", 1));
    outbox.consume(diagnostics("a", 2));
    outbox.consume(diagnostics("a", 3));
    out.open.countDown();
    outbox.close(1, TimeUnit.MINUTES);
    assertEquals(
        List.of("first", "a3", "b1"),
        out.written
            .toString(UTF_8)
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(OutboxTest::summary)
            .toList());
  }

  @Test
  void answersWithAnErrorWhereAResultCannotBeWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outbox outbox = new Outbox(out, json, () -> {});
    ResponseMessage response = new ResponseMessage();
    response.setRawId(Either.forRight(7));
    response.setResult(Map.of("number", Double.NaN));
    outbox.consume(response);
    outbox.close(1, TimeUnit.MINUTES);
    assertTrue(
        out.toString(UTF_8).contains("\"id\":7,\"error\":{\"code\":-32603"), out.toString(UTF_8));
  }

  @Test
  void writesOnAfterWhatIsNestedTooDeep() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outbox outbox = new Outbox(out, json, () -> {});
    List<?> deep = List.of();
    for (int i = 0; i < 100_000; i++) {
      deep = List.of(deep);
    }
    ResponseMessage response = new ResponseMessage();
    response.setRawId(Either.forRight(7));
    response.setResult(deep);
    outbox.consume(response);
    outbox.consume(notification("second"));
    outbox.close(1, TimeUnit.MINUTES);
    assertTrue(
        out.toString(UTF_8).contains("\"id\":7,\"error\":{\"code\":-32603"), out.toString(UTF_8));
    assertTrue(out.toString(UTF_8).endsWith("\"second\"}"), out.toString(UTF_8));
  }

  @Test
  void tellsThatTheOtherSideIsGone() throws InterruptedException {
    CountDownLatch broken = new CountDownLatch(1);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Outbox outbox = new Outbox(gone, json, broken::countDown);
    outbox.consume(notification("first"));
    broken.await();
    outbox.consume(notification("second"));
    outbox.close(1, TimeUnit.MINUTES);
  }

  private static String summary(String body) {
    return body.contains("first")
        ? "first"
        : body.replaceAll(".*\"uri\":\"(\\w)\".*\"version\":(\\d).*", "$1$2");
  }

  private static NotificationMessage notification(String method) {
    NotificationMessage message = new NotificationMessage();
    message.setMethod(method);
    return message;
  }

  private static NotificationMessage diagnostics(String uri, int version) {
    NotificationMessage message = notification("textDocument/publishDiagnostics");
    message.setParams(new PublishDiagnosticsParams(uri, List.of(), version));
    return message;
  }

  /** Lets nothing be written until it is opened. */
  private static final class SlowStream extends OutputStream {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      reached.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      written.write(b);
    }
  }
}
