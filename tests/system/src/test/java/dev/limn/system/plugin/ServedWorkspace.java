package dev.limn.system.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import dev.limn.server.Status;
import dev.limn.server.StdioServer;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** A server over pipes, with all of our inspections, for an editor with a workspace. */
final class ServedWorkspace implements AutoCloseable {

  private static final int PIPE = 1 << 16;

  private final Path workspace;
  private final EditorClient client = new EditorClient();
  private final Served server;
  private final CompletableFuture<Integer> end;

  /**
   * Starts a server.
   *
   * @param options the initialization options, as JSON
   */
  ServedWorkspace(Path workspace, String options) throws IOException {
    this.workspace = workspace;
    PipedInputStream serverIn = new PipedInputStream(PIPE);
    PipedInputStream clientIn = new PipedInputStream(PIPE);
    PipedOutputStream clientOut = new PipedOutputStream(serverIn);
    PipedOutputStream serverOut = new PipedOutputStream(clientIn);
    Path cache = workspace.resolveSibling("cache");
    Catalogue catalogue = Catalogue.load(Inspection.class.getClassLoader());
    end =
        CompletableFuture.supplyAsync(
            () -> StdioServer.serve(serverIn, serverOut, "1", cache, () -> catalogue),
            task -> new Thread(task).start());
    Launcher<Served> launcher =
        new LSPLauncher.Builder<Served>()
            .setLocalService(client)
            .setRemoteInterface(Served.class)
            .setInput(clientIn)
            .setOutput(clientOut)
            .create();
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

  /** A server with what ours has beyond LSP. */
  interface Served extends LanguageServer {

    @JsonRequest("limn/status")
    CompletableFuture<Status> status();
  }

  Served server() {
    return server;
  }

  EditorClient client() {
    return client;
  }

  String uri(String file) {
    return workspace.resolve(file).toUri().toString();
  }

  void open(String file, String text) {
    TextDocumentItem item = new TextDocumentItem(uri(file), "java", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
  }

  /** Waits until an inspection found something in a file; gives what was found by all then. */
  List<String> foundWith(String file, String awaited) throws InterruptedException {
    List<String> ids = List.of();
    while (!ids.contains(awaited)) {
      PublishDiagnosticsParams next = client.nextDiagnostics();
      if (next.getUri().equals(uri(file))) {
        ids = next.getDiagnostics().stream().map(ServedWorkspace::id).toList();
      }
    }
    return ids;
  }

  private static String id(Diagnostic diagnostic) {
    return diagnostic.getCode().getLeft();
  }

  /** Ends the server, which must end well. */
  @Override
  public void close() {
    server.shutdown().join();
    server.exit();
    assertEquals(0, end.join());
  }
}
