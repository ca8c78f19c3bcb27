package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dev.limn.highlight.Catalogue;
import dev.limn.server.wire.Wire;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A client and a server in this process, joined by pipes, that speak LSP by LSP4J. By the clock of
 * the server, inspections take as long as the test says.
 */
final class TestSession implements AutoCloseable {

  private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();

  private final Wire wire = new Wire();
  private final TestClient client = new TestClient();
  private final AtomicLong clock = new AtomicLong();
  private final CompletableFuture<Integer> exitCode;
  private final LimnServer server;
  private final InitializeResult greeting;

  private TestSession(Beginning beginning) {
    Path cache = beginning.folder.resolve("cache");
    exitCode =
        CompletableFuture.supplyAsync(
            () -> serve(cache, beginning.catalogue), task -> new Thread(task).start());
    var launcher =
        new LSPLauncher.Builder<LimnServer>() {
          @Override
          protected Map<String, JsonRpcMethod> getSupportedMethods() {
            Map<String, JsonRpcMethod> all = new HashMap<>(super.getSupportedMethods());
            all.putAll(ServiceEndpoints.getSupportedMethods(LimnServer.class));
            return all;
          }
        }.setLocalService(client)
            .setRemoteInterface(LimnServer.class)
            .setInput(wire.clientIn())
            .setOutput(wire.clientOut())
            .create();
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    client.set(JsonParser.parseString(beginning.settings));
    greeting = server.initialize(beginning.params()).join();
    server.initialized(new InitializedParams());
  }

  private int serve(Path cache, Catalogue catalogue) {
    int code =
        StdioServer.serve(
            wire.serverIn(),
            wire.serverOut(),
            "1.2.3",
            cache,
            () -> catalogue,
            clock::incrementAndGet);
    wire.serverEnds();
    return code;
  }

  /** A server with what ours has beyond LSP. */
  interface LimnServer extends LanguageServer {

    @JsonNotification("limn/visibleRanges")
    void visibleRanges(Viewport.Told view);

    @JsonRequest("limn/status")
    CompletableFuture<Status> status();

    @JsonRequest("limn/syntaxTree")
    CompletableFuture<List<SyntaxView.Item>> syntaxTree(SyntaxView.Question question);

    @JsonRequest("limn/syntaxPath")
    CompletableFuture<List<Integer>> syntaxPath(SyntaxView.Question question);

    @JsonRequest("limn/trace")
    CompletableFuture<LastWork> trace(TextDocumentIdentifier document);
  }

  /** How a session begins. */
  static final class Beginning {

    private final Path folder;
    private Catalogue catalogue = Samples.catalogue();
    private String capabilities = "{}";
    private String options = "null";
    private String settings = "null";

    private Beginning(Path folder) {
      this.folder = folder;
    }

    Beginning catalogue(Catalogue newCatalogue) {
      catalogue = newCatalogue;
      return this;
    }

    /** What the client announces, as JSON. */
    Beginning capabilities(String json) {
      capabilities = json;
      return this;
    }

    /** The initialization options, as JSON. */
    Beginning options(String json) {
      options = json;
      return this;
    }

    /** What the client says when it is asked for its settings, as JSON. */
    Beginning settings(String json) {
      settings = json;
      return this;
    }

    TestSession start() {
      return new TestSession(this);
    }

    private InitializeParams params() {
      InitializeParams params = new InitializeParams();
      params.setCapabilities(GSON.fromJson(capabilities, ClientCapabilities.class));
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "")));
      params.setInitializationOptions(JsonParser.parseString(options));
      return params;
    }
  }

  /** A session in a folder. */
  static Beginning in(Path folder) {
    return new Beginning(folder);
  }

  LanguageServer server() {
    return server;
  }

  /** The server, to be asked what LSP has no words for. */
  LimnServer insight() {
    return server;
  }

  /** Lets time pass for the inspections that run, in milliseconds. */
  void pass(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  TestClient client() {
    return client;
  }

  InitializeResult greeting() {
    return greeting;
  }

  /** Waits for the end of the server. */
  int exitCode() {
    return exitCode.join();
  }

  /** Sends what no client would send. */
  Wire wire() {
    return wire;
  }

  void open(String uri, String text) {
    open(uri, "java", text);
  }

  void open(String uri, String languageId, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, languageId, 1, text)));
  }

  /** Tells what is on screen: a range, which is written as in {@code 0:5-0:8}. */
  void look(String uri, String range) {
    server.visibleRanges(new Viewport.Told(uri, List.of(Marks.range(range))));
  }

  /** What the server is doing, when all that it was told is taken up. */
  Status status() {
    Status status = server.status().join();
    while (status.behind()) {
      status = server.status().join();
    }
    return status;
  }

  /** Replaces a range, which is written as in {@code 0:5-0:8}. */
  void edit(String uri, int version, String range, String text) {
    change(uri, version, new TextDocumentContentChangeEvent(Marks.range(range), text));
  }

  /** Sends the whole text. */
  void replace(String uri, int version, String text) {
    change(uri, version, new TextDocumentContentChangeEvent(text));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), Arrays.asList(changes)));
  }

  void save(String uri) {
    server
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void closeDocument(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void changeSettings(String json) {
    server
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(JsonParser.parseString(json)));
  }

  /** Waits for the diagnostics of a version, each written as in {@code 0:5-0:8 bad-name}. */
  List<String> marks(String uri, int version) {
    return Marks.of(
        client.awaitDiagnostics(uri, m -> Integer.valueOf(version).equals(m.getVersion())));
  }

  /** Waits until there are these diagnostics for a version. */
  void awaitMarks(String uri, int version, String... marks) {
    client.awaitDiagnostics(
        uri,
        message ->
            Integer.valueOf(version).equals(message.getVersion())
                && Marks.of(message).equals(List.of(marks)));
  }

  /** Waits until there are these diagnostics. */
  void awaitMarks(String uri, String... marks) {
    client.awaitDiagnostics(uri, message -> Marks.of(message).equals(List.of(marks)));
  }

  /** The actions at a range, of some kinds or of all. */
  List<Either<Command, CodeAction>> actions(String uri, String range, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return actions(uri, range, context);
  }

  List<Either<Command, CodeAction>> actions(String uri, String range, CodeActionContext context) {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(new TextDocumentIdentifier(uri), Marks.range(range), context))
        .join();
  }

  List<String> titles(String uri, String range, String... only) {
    return actions(uri, range, only).stream()
        .map(action -> action.map(Command::getTitle, CodeAction::getTitle))
        .toList();
  }

  CodeAction action(String title, String uri, String range, String... only) {
    return actions(uri, range, only).stream()
        .map(Either::getRight)
        .filter(action -> action.getTitle().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(titles(uri, range, only)));
  }

  CodeAction resolve(CodeAction action) {
    return server.getTextDocumentService().resolveCodeAction(action).join();
  }

  Hover hover(String uri, int line, int character) {
    Position position = new Position(line, character);
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(uri), position))
        .join();
  }

  /** Executes a command; gives its result as text. */
  String execute(String command, Object... arguments) {
    return String.valueOf(
        server
            .getWorkspaceService()
            .executeCommand(new ExecuteCommandParams(command, List.of(arguments)))
            .join());
  }

  /** The code of the error that answers a request. */
  static int errorCode(CompletableFuture<?> answer) {
    CompletionException failure = assertThrows(CompletionException.class, answer::join);
    return ((ResponseErrorException) failure.getCause()).getResponseError().getCode();
  }

  /** Ends the server in the right way, if it has not ended. */
  @Override
  public void close() {
    if (!exitCode.isDone()) {
      server.shutdown().join();
      server.exit();
    }
    wire.hangUp();
    exitCode.join();
  }
}
