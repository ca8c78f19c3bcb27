package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.limn.highlight.Catalogue;
import dev.limn.server.wire.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LifecycleTest {

  private static final String INITIALIZE = "{\"processId\": null, \"capabilities\": {}}";

  @TempDir Path folder;

  private final Wire wire = new Wire();

  @Test
  void saysWhatItCan() {
    try (TestSession session = TestSession.in(folder).start()) {
      ServerCapabilities capabilities = session.greeting().getCapabilities();
      assertEquals("limn", session.greeting().getServerInfo().getName());
      assertEquals("1.2.3", session.greeting().getServerInfo().getVersion());
      assertEquals("utf-16", capabilities.getPositionEncoding());
      assertEquals(
          TextDocumentSyncKind.Incremental,
          capabilities.getTextDocumentSync().getRight().getChange());
      assertTrue(capabilities.getTextDocumentSync().getRight().getOpenClose());
      assertTrue(capabilities.getHoverProvider().getLeft());
      assertEquals(
          List.of("quickfix", "refactor.rewrite", "source.fixAll.limn"),
          capabilities.getCodeActionProvider().getRight().getCodeActionKinds());
      assertFalse(capabilities.getCodeActionProvider().getRight().getResolveProvider());
      assertEquals(
          List.of("limn.explain", "limn.apply"),
          capabilities.getExecuteCommandProvider().getCommands());
    }
  }

  @Test
  void forgivesAClientWhatItLeavesOut() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(
        """
        {"workspaceFolders": [null, {}], "capabilities":
          {"general": {"positionEncodings": [null, "utf-8"]}}}""");
    wire.hangUp();
    assertEquals(1, end.join());
  }

  @Test
  void endsWellAfterShutdown() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(INITIALIZE);
    wire.request(2, "shutdown", "null");
    wire.answer(2);
    wire.notification("exit", "null");
    assertEquals(0, end.join());
  }

  @Test
  void endsBadlyWithoutShutdown() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(INITIALIZE);
    wire.notification("exit", "null");
    assertEquals(1, end.join());
  }

  @Test
  void endsBeforeInitialize() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    wire.notification("exit", "null");
    assertEquals(1, end.join());
  }

  @Test
  void endsWithItsInput() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(INITIALIZE);
    wire.hangUp();
    assertEquals(1, end.join());
  }

  @Test
  void endsWellWithItsInputAfterShutdown() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(INITIALIZE);
    wire.request(2, "shutdown", "null");
    wire.answer(2);
    wire.hangUp();
    assertEquals(0, end.join());
  }

  @Test
  void endsWhenNobodyReadsItsOutput() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize(INITIALIZE);
    wire.stopReading();
    wire.request(2, "textDocument/hover", "{}");
    assertEquals(1, end.join());
  }

  @Test
  void endsWithItsParent() throws IOException {
    Process parent = new ProcessBuilder(java(), "-cp", classPath(), Idle.class.getName()).start();
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize("{\"processId\": %d, \"capabilities\": {}}".formatted(parent.pid()));
    assertFalse(end.isDone());
    parent.destroyForcibly();
    assertEquals(1, end.join());
  }

  @Test
  void servesAParentThatItDoesNotSee() {
    CompletableFuture<Integer> end = start(Samples::catalogue);
    initialize("{\"processId\": %d, \"capabilities\": {}}".formatted(Integer.MAX_VALUE));
    wire.request(2, "shutdown", "null");
    wire.answer(2);
    wire.notification("exit", "null");
    assertEquals(0, end.join());
  }

  @Test
  void tellsOfSyntaxErrorsWithoutInspections() {
    CompletableFuture<Integer> end =
        start(
            () -> {
              throw new ServiceConfigurationError("broken jar");
            });
    wire.request(1, "initialize", INITIALIZE);
    assertTrue(
        wire.notified("window/showMessage").get("message").getAsString().contains("broken jar"));
    wire.answer(1);
    wire.notification(
        "textDocument/didOpen",
        """
        {"textDocument": {"uri": "file:///A.java", "languageId": "java", "version": 1,
          "text": "class A {"}}""");
    JsonObject published = wire.notified("textDocument/publishDiagnostics");
    assertEquals(1, published.getAsJsonArray("diagnostics").size());
    wire.hangUp();
    assertEquals(1, end.join());
  }

  /** Runs until it is ended. */
  static final class Idle {
    public static void main(String[] arguments) throws IOException {
      int unused = System.in.read();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private CompletableFuture<Integer> start(Supplier<Catalogue> catalogue) {
    return CompletableFuture.supplyAsync(
        () -> StdioServer.serve(wire.serverIn(), wire.serverOut(), "1.2.3", folder, catalogue),
        task -> new Thread(task).start());
  }

  private void initialize(String params) {
    wire.request(1, "initialize", params);
    assertTrue(wire.answer(1).has("result"));
  }
}
