package dev.limn.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTest {

  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;
  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_PARAMS = -32602;
  private static final int INTERNAL_ERROR = -32603;
  private static final int NOT_INITIALIZED = -32002;
  private static final int CANCELLED = -32800;
  private static final String HOVER_PARAMS =
      """
      {"textDocument": {"uri": "a"}, "position": {"line": 0, "character": 0}}""";

  private final Wire wire = new Wire();
  private final Thread reading =
      new Thread(
          () -> {
            Connection connection =
                new Connection(
                    new Fake(), wire.serverIn(), wire.serverOut(), (m, p) -> {}, () -> {});
            connection.readAll();
            connection.close(1, TimeUnit.MINUTES);
          });

  @BeforeEach
  void connect() {
    reading.start();
  }

  @AfterEach
  void hangUp() throws InterruptedException {
    wire.hangUp();
    reading.join();
  }

  @Test
  void refusesRequestsBeforeInitializeAndASecondOne() {
    wire.request(1, "textDocument/hover", HOVER_PARAMS);
    assertEquals(NOT_INITIALIZED, wire.errorCode(1));
    initialize();
    wire.request(2, "initialize", "{\"capabilities\":{}}");
    assertEquals(INVALID_REQUEST, wire.errorCode(2));
    assertServes();
  }

  @Test
  void refusesRequestsAfterShutdown() {
    initialize();
    wire.request(1, "shutdown", "null");
    assertTrue(wire.answer(1).get("result").isJsonNull());
    wire.request(2, "textDocument/hover", HOVER_PARAMS);
    assertEquals(INVALID_REQUEST, wire.errorCode(2));
  }

  @Test
  void answersAtShutdownWhatIsNotYetAnswered() {
    initialize();
    wire.request(1, "workspace/executeCommand", "{\"command\": \"never\"}");
    wire.request(2, "shutdown", "null");
    assertEquals(CANCELLED, wire.errorCode(1));
    assertTrue(wire.answer(2).get("result").isJsonNull());
  }

  @Test
  void takesShutdownWithEmptyParameters() {
    initialize();
    wire.request(1, "shutdown", "{}");
    assertTrue(wire.answer(1).get("result").isJsonNull());
  }

  @Test
  void answersWhatIsNoJson() {
    initialize();
    wire.send("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": ");
    assertEquals(PARSE_ERROR, errorWithoutId());
    wire.send("");
    assertEquals(PARSE_ERROR, errorWithoutId());
    wire.send("{} {}");
    assertEquals(PARSE_ERROR, errorWithoutId());
    wire.send("x".repeat(100_000));
    assertEquals(PARSE_ERROR, errorWithoutId());
    wire.send("[".repeat(100_000));
    assertEquals(PARSE_ERROR, errorWithoutId());
    assertServes();
  }

  @Test
  void answersGarbageBetweenMessages() {
    initialize();
    wire.raw("what?\r\n\r\n");
    assertEquals(PARSE_ERROR, errorWithoutId());
    assertServes();
  }

  @Test
  void answersJsonThatIsNoMessage() {
    initialize();
    for (String body : new String[] {"[]", "7", "null", "{}", "{\"jsonrpc\": \"2.0\"}"}) {
      wire.send(body);
      assertEquals(INVALID_REQUEST, errorWithoutId(), body);
    }
    wire.send("{\"id\": 5, \"params\": {}}");
    assertEquals(INVALID_REQUEST, wire.errorCode(5));
    wire.send("{\"id\": 6, \"method\": {}, \"params\": {}}");
    assertEquals(INVALID_REQUEST, wire.errorCode(6));
    wire.send("{\"id\": null, \"method\": \"textDocument/hover\", \"params\": {}}");
    assertEquals(INVALID_REQUEST, errorWithoutId());
    wire.send("{\"id\": 1.5, \"method\": \"textDocument/hover\", \"params\": {}}");
    assertEquals(INVALID_REQUEST, errorOf(wire.receive()));
    wire.send("{\"id\": 99999999999, \"method\": \"textDocument/hover\", \"params\": {}}");
    assertEquals(INVALID_REQUEST, errorOf(wire.receive()));
    assertServes();
  }

  @Test
  void answersUnknownMethods() {
    initialize();
    wire.request(1, "textDocument/dance", "{}");
    assertEquals(METHOD_NOT_FOUND, wire.errorCode(1));
    wire.request(2, "$/dance", "{}");
    assertEquals(METHOD_NOT_FOUND, wire.errorCode(2));
    wire.request(3, "textDocument/rename", renameParams());
    assertEquals(METHOD_NOT_FOUND, wire.errorCode(3));
    wire.request(4, "window/showMessageRequest", "{\"type\":1,\"message\":\"\",\"actions\":[]}");
    assertEquals(METHOD_NOT_FOUND, wire.errorCode(4));
    wire.notification("textDocument/dance", "{}");
    wire.notification("$/dance", "[1, 2]");
    assertServes();
  }

  @Test
  void answersWrongParameters() {
    initialize();
    for (String params :
        new String[] {
          "null",
          "7",
          "[]",
          "{}",
          "\"text\"",
          "{\"textDocument\": 7}",
          "{\"textDocument\": {\"uri\": \"a\"}}",
          "{\"textDocument\": {\"uri\": \"a\"}, \"position\": {\"line\": \"zero\"}}"
        }) {
      wire.request(1, "textDocument/hover", params);
      assertEquals(INVALID_PARAMS, wire.errorCode(1), params);
    }
    wire.send("{\"id\": 2, \"method\": \"textDocument/hover\"}");
    assertEquals(INVALID_PARAMS, wire.errorCode(2));
    assertServes();
  }

  @Test
  void answersWrongParametersThatStandBeforeTheId() {
    initialize();
    wire.send(
        """
        {"params": {"textDocument": 7}, "method": "textDocument/hover", "id": 3}""");
    assertEquals(INVALID_PARAMS, wire.errorCode(3));
  }

  @Test
  void logsWrongNotifications() {
    initialize();
    wire.notification("textDocument/didOpen", "{\"textDocument\": {\"uri\": 1}}");
    assertTrue(complaint().startsWith("textDocument/didOpen: "));
    wire.notification("textDocument/didOpen", "null");
    assertTrue(complaint().startsWith("textDocument/didOpen: Without parameters"));
    wire.notification("textDocument/didSave", "{\"textDocument\": {\"uri\": \"a\"}}");
    assertTrue(complaint().contains("UncheckedIOException"));
    assertServes();
  }

  @Test
  void answersFailuresOfHandlers() {
    initialize();
    wire.request(1, "workspace/executeCommand", "{\"command\": \"throw\"}");
    assertEquals(INTERNAL_ERROR, wire.errorCode(1));
    wire.request(2, "workspace/executeCommand", "{\"command\": \"fail\"}");
    assertEquals(INTERNAL_ERROR, wire.errorCode(2));
    wire.request(3, "workspace/executeCommand", "{\"command\": \"recurse\"}");
    assertEquals(INTERNAL_ERROR, wire.errorCode(3));
    wire.request(4, "workspace/executeCommand", "{\"command\": \"unsupported\"}");
    assertEquals(INTERNAL_ERROR, wire.errorCode(4));
    assertServes();
  }

  @Test
  void answersCancelledRequestsAtOnce() {
    initialize();
    wire.request(1, "workspace/executeCommand", "{\"command\": \"never\"}");
    wire.notification("$/cancelRequest", "{\"id\": 1}");
    assertEquals(CANCELLED, wire.errorCode(1));
    wire.notification("$/cancelRequest", "{\"id\": 77}");
    wire.notification("$/cancelRequest", "{}");
    wire.notification("$/cancelRequest", "null");
    assertServes();
  }

  @Test
  void takesIdsThatAreTexts() {
    initialize();
    wire.send(
        """
        {"id": "x-1", "method": "textDocument/hover", "params": %s}"""
            .formatted(HOVER_PARAMS));
    assertEquals("x-1", wire.receive().get("id").getAsString());
  }

  @Test
  void survivesUnexpectedResponses() {
    initialize();
    wire.send("{\"id\": 40, \"result\": {\"a\": [1, 2]}}");
    wire.send("{\"id\": 41, \"error\": {\"code\": \"x\"}}");
    wire.send("{\"id\": {}, \"result\": 1}");
    assertServes();
  }

  private void initialize() {
    wire.request(0, "initialize", "{\"capabilities\":{}}");
    assertTrue(wire.answer(0).has("result"));
    wire.send("{\"method\": \"initialized\"}");
  }

  private void assertServes() {
    wire.request(1000, "textDocument/hover", HOVER_PARAMS);
    JsonObject result = wire.answer(1000).getAsJsonObject("result");
    assertEquals("here", result.getAsJsonObject("contents").get("value").getAsString());
  }

  private int errorWithoutId() {
    JsonObject answer = wire.receive();
    assertTrue(answer.get("id").isJsonNull(), answer.toString());
    return errorOf(answer);
  }

  private static int errorOf(JsonObject answer) {
    return answer.getAsJsonObject("error").get("code").getAsInt();
  }

  private String complaint() {
    return wire.notified("window/logMessage").get("message").getAsString();
  }

  private static String renameParams() {
    return HOVER_PARAMS.replaceFirst("}$", ", \"newName\": \"b\"}");
  }

  private static final class Fake implements LanguageServer, TextDocumentService, WorkspaceService {

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
      return CompletableFuture.completedFuture(new InitializeResult());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {}

    @Override
    public TextDocumentService getTextDocumentService() {
      return this;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
      return this;
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
      return CompletableFuture.completedFuture(new Hover(new MarkupContent("plaintext", "here")));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
      return switch (params.getCommand()) {
        case "throw" -> throw new IllegalStateException("thrown");
        case "unsupported" -> throw new UnsupportedOperationException("ours");
        case "fail" -> CompletableFuture.failedFuture(new IllegalStateException("failed"));
        case "never" -> new CompletableFuture<>();
        default -> executeCommand(new ExecuteCommandParams("recurse", params.getArguments()));
      };
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {}

    @Override
    public void didChange(DidChangeTextDocumentParams params) {}

    @Override
    public void didClose(DidCloseTextDocumentParams params) {}

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
      throw new java.io.UncheckedIOException(new java.io.IOException("no disk"));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {}
  }
}
