package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.limn.server.Samples.SlowName;
import dev.limn.server.wire.Wire;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that asks for diagnostics, and is not sent them. */
@Timeout(60)
class PullTest {

  private static final int INVALID_REQUEST = -32600;
  private static final int REQUEST_CANCELLED = -32800;
  private static final int SERVER_CANCELLED = -32802;
  private static final String A = "file:///a/A.java";
  private static final String TEXT = "class A { int bad; }";
  private static final String BAD = "0:14-0:17 bad-name";
  private static final String PULL = "{\"diagnostics\": \"pull\"}";
  private static final String ASKS = "{\"textDocument\": {\"diagnostic\": {}}}";
  private static final String ASKS_AGAIN =
      """
      {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}}\
      """;
  private static final String KNOWS_BOTH =
      "{\"textDocument\": {\"diagnostic\": {}, \"publishDiagnostics\": {}}}";

  @TempDir Path folder;

  private static CompletableFuture<DocumentDiagnosticReport> ask(
      TestSession session, String previous) {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(A));
    params.setPreviousResultId(previous.isEmpty() ? null : previous);
    return session.server().getTextDocumentService().diagnostic(params);
  }

  private static List<String> marks(DocumentDiagnosticReport report) {
    return Marks.of(new PublishDiagnosticsParams(A, report.getLeft().getItems()));
  }

  private static List<String> pulled(TestSession session) {
    return marks(ask(session, "").join());
  }

  private static ResponseError error(CompletableFuture<?> answer) {
    CompletionException failure = assertThrows(CompletionException.class, answer::join);
    return ((ResponseErrorException) failure.getCause()).getResponseError();
  }

  @Test
  void isAnsweredAndSentNothing() {
    try (TestSession session = TestSession.in(folder).capabilities(ASKS).start()) {
      DiagnosticRegistrationOptions options =
          session.greeting().getCapabilities().getDiagnosticProvider();
      assertEquals("limn", options.getIdentifier());
      assertFalse(options.isInterFileDependencies());
      session.open(A, TEXT);
      assertEquals(List.of(BAD), pulled(session));
      session.edit(A, 2, "0:0-0:0", "\n");
      assertEquals(List.of("1:14-1:17 bad-name"), pulled(session));
      session.closeDocument(A);
      session.status();
      assertEquals(List.of(), session.client().published(A));
    }
  }

  @Test
  void isToldThatNothingHasChanged() {
    try (TestSession session = TestSession.in(folder).capabilities(ASKS).start()) {
      session.open(A, TEXT);
      String id = ask(session, "").join().getLeft().getResultId();
      assertEquals(id, ask(session, id).join().getRight().getResultId());
      session.edit(A, 2, "0:20-0:20", "\n// so");
      assertEquals(id, ask(session, id).join().getRight().getResultId());
      session.edit(A, 3, "0:0-0:0", "\n");
      String other = ask(session, id).join().getLeft().getResultId();
      assertNotEquals(id, other);
      session.edit(A, 4, "0:0-1:0", "");
      assertTrue(ask(session, other).join().isLeft());
      session.closeDocument(A);
      session.open(A, "class A {}");
      assertEquals(List.of(), marks(ask(session, other).join()));
    }
  }

  @Test
  void isOneThatWantsToAskOrCannotTakeAnythingElse() {
    try (TestSession session =
        TestSession.in(folder).capabilities(KNOWS_BOTH).options(PULL).start()) {
      session.open(A, TEXT);
      assertEquals(List.of(BAD), pulled(session));
      assertEquals(List.of(), session.client().published(A));
    }
    try (TestSession session = TestSession.in(folder).capabilities(KNOWS_BOTH).start()) {
      assertNull(session.greeting().getCapabilities().getDiagnosticProvider());
      session.open(A, TEXT);
      session.awaitMarks(A, BAD);
      assertEquals(INVALID_REQUEST, error(ask(session, "")).getCode());
    }
    try (TestSession session = TestSession.in(folder).options(PULL).start()) {
      session.client().awaitShown("does not say that it can ask");
      session.open(A, TEXT);
      session.awaitMarks(A, BAD);
    }
  }

  @Test
  void namesWhatTheSettingCanBe() {
    try (TestSession session = TestSession.in(folder).options("{\"diagnostics\": 1}").start()) {
      session.client().awaitShown("`diagnostics` is `push` or `pull`");
    }
  }

  @Test
  void isToAskAgainWhenTheTextChangesBeforeItIsAnswered() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(slow)).capabilities(ASKS).start()) {
      session.open(A, "class A { int slow; int bad; }");
      slow.started.acquire();
      CompletableFuture<DocumentDiagnosticReport> first = ask(session, "");
      CompletableFuture<DocumentDiagnosticReport> second = ask(session, "");
      session.edit(A, 2, "0:28-0:28", " int slow2;");
      for (CompletableFuture<?> answer : List.of(first, second)) {
        ResponseError error = error(answer);
        assertEquals(SERVER_CANCELLED, error.getCode());
        assertEquals("{\"retriggerRequest\":true}", error.getData().toString());
      }
      slow.mayEnd.release(1000);
      assertEquals(List.of("0:14-0:18 slow-name", "0:24-0:27 bad-name"), pulled(session));
    }
  }

  @Test
  void isAnsweredAtOnceWhenItCancels() throws InterruptedException {
    SlowName slow = new SlowName();
    Wire wire = new Wire();
    CompletableFuture<Integer> end =
        CompletableFuture.supplyAsync(
            () ->
                StdioServer.serve(
                    wire.serverIn(), wire.serverOut(), "1", folder, () -> Samples.with(slow)),
            task -> new Thread(task).start());
    wire.request(1, "initialize", "{\"capabilities\": " + ASKS + "}");
    assertTrue(wire.answer(1).has("result"));
    wire.notification(
        "textDocument/didOpen",
        """
        {"textDocument": {"uri": "%s", "languageId": "java", "version": 1, "text": "class slow {}"}}\
        """
            .formatted(A));
    slow.started.acquire();
    wire.request(2, "textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"" + A + "\"}}");
    wire.notification("$/cancelRequest", "{\"id\": 2}");
    assertEquals(REQUEST_CANCELLED, wire.errorCode(2));
    assertEquals(0, slow.mayEnd.availablePermits());
    slow.mayEnd.release(1000);
    wire.request(3, "textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"" + A + "\"}}");
    JsonObject report = wire.answer(3).getAsJsonObject("result");
    assertEquals("full", report.get("kind").getAsString());
    assertEquals(1, report.getAsJsonArray("items").size());
    wire.hangUp();
    assertEquals(1, end.join());
  }

  @Test
  void isAskedToAskAgainWhenSomethingElseIsSet() {
    try (TestSession session = TestSession.in(folder).capabilities(ASKS_AGAIN).start()) {
      session.open(A, TEXT);
      assertEquals(List.of(BAD), pulled(session));
      session.changeSettings("{\"limn\": {\"ignore\": [\"bad-name\"]}}");
      session.client().awaitRefresh();
      assertEquals(List.of(), pulled(session));
    }
  }

  @Test
  void isToldLaterOfWhatIsHeldBack() {
    String text = "class A { void f() { int x = 1; } }";
    try (TestSession session = TestSession.in(folder).capabilities(ASKS_AGAIN).start()) {
      session.open(A, text);
      session.edit(A, 2, "0:30-0:31", "");
      while (pulled(session).isEmpty()) {
        session.client().awaitRefresh();
      }
    }
    try (TestSession session = TestSession.in(folder).capabilities(ASKS).start()) {
      session.open(A, text);
      session.edit(A, 2, "0:30-0:31", "");
      assertEquals(1, pulled(session).size());
    }
  }

  @Test
  void isToldThatADocumentIsLostAndNothingOfWhatIsNoJava() {
    try (TestSession session = TestSession.in(folder).capabilities(ASKS).start()) {
      session.open(A, TEXT);
      session.edit(A, 2, "7:0-7:0", "x");
      assertEquals(List.of("0:0-0:0 out-of-step"), pulled(session));
      session.closeDocument(A);
      session.open(A, "kotlin", TEXT);
      assertEquals(List.of(), pulled(session));
    }
  }

  @Test
  void learnsTheSameAsOneThatIsSentThem() {
    Random random = new Random(20_261_121);
    String pieces = "{}()\"'/*;\n int bad ugly dead class A";
    try (TestSession session = TestSession.in(folder).capabilities(ASKS).start();
        TestSession sent =
            TestSession.in(folder.resolve("sent")).options("{\"caretDelay\": 0}").start()) {
      session.open(A, TEXT);
      sent.open(A, TEXT);
      for (int version = 2; version < 60; version++) {
        int piece = random.nextInt(pieces.length());
        String typed = pieces.substring(piece, random.nextInt(piece, pieces.length()));
        String range = "0:%d-0:%d".formatted(random.nextInt(5), 5 + random.nextInt(9));
        session.edit(A, version, range, typed);
        sent.edit(A, version, range, typed);
        sent.awaitMarks(A, pulled(session).toArray(String[]::new));
      }
    }
  }
}
