package dev.limn.system.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import dev.limn.server.StdioServer;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in an editor: a workspace must be trusted. */
@Timeout(60)
class WorkspacePluginsTest {

  private static final String CODE = "class Report { void print() { System.exit(1); ; } }\n";
  private static final int PIPE = 1 << 16;

  @TempDir Path temporary;
  private Path workspace;
  private final EditorClient client = new EditorClient();
  private LanguageServer server;
  private CompletableFuture<Integer> end;

  @BeforeEach
  void build() throws Exception {
    workspace = Files.createDirectories(temporary.resolve("workspace"));
    Files.createDirectories(workspace.resolve(".git"));
    Path jar = new SamplePlugin(temporary).jar();
    Files.writeString(workspace.resolve("limn.toml"), "plugins = ['" + jar + "']\n");
  }

  private void start(String options) throws IOException {
    PipedInputStream serverIn = new PipedInputStream(PIPE);
    PipedInputStream clientIn = new PipedInputStream(PIPE);
    PipedOutputStream clientOut = new PipedOutputStream(serverIn);
    PipedOutputStream serverOut = new PipedOutputStream(clientIn);
    Catalogue catalogue = Catalogue.load(Inspection.class.getClassLoader());
    end =
        CompletableFuture.supplyAsync(
            () ->
                StdioServer.serve(
                    serverIn, serverOut, "1", temporary.resolve("cache"), () -> catalogue),
            task -> new Thread(task).start());
    var launcher = LSPLauncher.createClientLauncher(client, clientIn, clientOut);
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(workspace.toUri().toString(), "workspace")));
    params.setInitializationOptions(JsonParser.parseString(options));
    server.initialize(params).join();
    server.initialized(new InitializedParams());
  }

  @AfterEach
  void stop() {
    server.shutdown().join();
    server.exit();
    assertEquals(0, end.join());
  }

  /** Opens a document, and waits until something is found in it; gives all that is found then. */
  private List<String> foundWith(String awaited) throws InterruptedException {
    String uri = workspace.resolve("Report.java").toUri().toString();
    TextDocumentItem item = new TextDocumentItem(uri, "java", 1, CODE);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    List<String> ids = List.of();
    while (!ids.contains(awaited)) {
      ids =
          client.nextDiagnostics().getDiagnostics().stream().map(WorkspacePluginsTest::id).toList();
    }
    return ids;
  }

  private static String id(Diagnostic diagnostic) {
    return diagnostic.getCode().getLeft();
  }

  @Test
  void areLoadedInAWorkspaceThatIsTrusted() throws Exception {
    start("{\"workspaceTrusted\": true}");
    assertTrue(foundWith("system-exit").contains("system-exit"));
    assertTrue(client.isQuiet());
  }

  @Test
  void areRefusedInAWorkspaceThatIsNot() throws Exception {
    start("{\"workspaceTrusted\": false, \"profile\": \"default\"}");
    assertTrue(client.nextMessage().contains("since the workspace is not trusted"));
    assertEquals(List.of("redundant-semicolon"), foundWith("redundant-semicolon"));
    assertTrue(client.isQuiet());
  }

  @Test
  void areRefusedWhereNothingIsSaidOfTrust() throws Exception {
    start("null");
    assertTrue(client.nextMessage().contains("since the workspace is not trusted"));
    assertEquals(List.of("redundant-semicolon"), foundWith("redundant-semicolon"));
  }

  @Test
  void areToldOfWhereTheyCannotBeLoaded() throws Exception {
    Files.writeString(workspace.resolve("limn.toml"), "plugins = ['none.jar']\n");
    start("{\"workspaceTrusted\": true}");
    assertTrue(client.nextMessage().contains("none.jar is not there"));
    assertEquals(List.of("redundant-semicolon"), foundWith("redundant-semicolon"));
  }
}
