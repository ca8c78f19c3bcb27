package dev.limn.server;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import dev.limn.highlight.Catalogue;
import dev.limn.server.wire.LimnClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.ClientInfo;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/**
 * Limn as a language server, for one client. That {@code initialize} comes first, and once, is for
 * the connection to see to.
 */
public final class LimnLanguageServer implements LanguageServer {

  private static final Logger LOG = LogManager.getLogger(LimnLanguageServer.class);

  private final Supplier<Catalogue> catalogue;
  private final String version;
  private final Path cache;
  private final LongSupplier clock;
  private final IntConsumer end;
  private final TextDocuments textDocuments = new TextDocuments(this::glancing);
  private final WorkspaceEvents workspaceEvents = new WorkspaceEvents(this::session);
  private @Nullable LimnClient client;
  private volatile @Nullable Session session;
  private volatile boolean shutDown;

  /**
   * A server that waits for its client.
   *
   * @param catalogue the inspections; may take a while
   * @param version that of Limn
   * @param cache a folder for files that nobody will miss; need not be there
   * @param clock the time by which inspections may take long, in nanoseconds, from any point on
   * @param end is given the exit code when the client, or its end, ends the server
   */
  LimnLanguageServer(
      Supplier<Catalogue> catalogue,
      String version,
      Path cache,
      LongSupplier clock,
      IntConsumer end) {
    this.catalogue = catalogue;
    this.version = version;
    this.cache = cache;
    this.clock = clock;
    this.end = end;
  }

  /** Takes the client, before any message. */
  public void connect(LimnClient newClient) {
    client = newClient;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    ClientProfile profile = ClientProfile.of(params.getCapabilities());
    LOG.info("{} has {}", name(params.getClientInfo()), profile);
    Path root = root(params).orElse(Path.of(""));
    Object options = params.getInitializationOptions();
    Catalogue all = WorkspacePlugins.of(root, options).addTo(load(), System.getenv(), this::warn);
    JsonElement told = WorkspacePlugins.without(options);
    boolean pulls = pulls(profile, EditorSync.parse(told, root, all));
    Session started = new Session(requireNonNull(client), profile, pulls, root, cache, all, clock);
    started.traceLog().set(params.getTrace());
    session = started;
    ParentWatch.start(params.getProcessId(), this::endOfClient);
    started.editor().initialize(told);
    ServerInfo info = new ServerInfo("limn", version);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(profile, pulls), info));
  }

  /** Whether a client asks for diagnostics: it wants to, or cannot take them otherwise. */
  private boolean pulls(ClientProfile profile, EditorSettings settings) {
    if (settings.pulls() && !profile.pullsDiagnostics()) {
      warn("the editor does not say that it can ask for diagnostics: they are sent to it");
    }
    return profile.pullsDiagnostics() && (settings.pulls() || !profile.takesDiagnostics());
  }

  /** Without inspections there are syntax errors still. */
  private Catalogue load() {
    try {
      return catalogue.get();
    } catch (RuntimeException | ServiceConfigurationError e) {
      LOG.error("The inspections cannot be loaded", e);
      String message = "Limn cannot load its inspections: " + e.getMessage();
      requireNonNull(client).showMessage(new MessageParams(MessageType.Error, message));
      return Catalogue.of(List.of());
    }
  }

  private void warn(String sentence) {
    LOG.warn(sentence);
    requireNonNull(client).showMessage(new MessageParams(MessageType.Warning, "Limn: " + sentence));
  }

  @Override
  public void initialized(@Nullable InitializedParams params) {
    session().editor().start();
  }

  /** Takes note of a notification that cannot be read: of an edit, its document is lost. */
  void missed(String method, @Nullable JsonElement params) {
    if (session != null && !shutDown && method.equals("textDocument/didChange")) {
      textDocuments.missedChange(params);
    }
  }

  /** Takes note of what of a document is on screen: {@code limn/visibleRanges}. */
  @JsonNotification("limn/visibleRanges")
  public void visibleRanges(Viewport.Told view) {
    textDocuments.visibleRanges(view);
  }

  /** What the server is doing, and how long its inspections took: {@code limn/status}. */
  @JsonRequest("limn/status")
  public CompletableFuture<Status> status() {
    return session().status();
  }

  /** A part of the syntax tree of a document: {@code limn/syntaxTree}. */
  @JsonRequest("limn/syntaxTree")
  public CompletableFuture<List<SyntaxView.Item>> syntaxTree(SyntaxView.Question question) {
    return textDocuments.syntaxTree(question);
  }

  /** Where in the syntax tree a position is: {@code limn/syntaxPath}. */
  @JsonRequest("limn/syntaxPath")
  public CompletableFuture<List<Integer>> syntaxPath(SyntaxView.Question question) {
    return textDocuments.syntaxPath(question);
  }

  /** What was run for the newest version of a document, and why: {@code limn/trace}. */
  @JsonRequest("limn/trace")
  public CompletableFuture<@Nullable LastWork> trace(TextDocumentIdentifier document) {
    return textDocuments.trace(document);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    session().traceLog().set(params.getValue());
  }

  @Override
  public CompletableFuture<@Nullable Object> shutdown() {
    shutDown = true;
    session().stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    endOfClient();
  }

  /** Ends the server, because its client wants that, or is gone. */
  public void endOfClient() {
    Session started = session;
    if (started != null) {
      started.stop();
    }
    LOG.info(shutDown ? "The end" : "The end, without shutdown");
    end.accept(shutDown ? 0 : 1);
  }

  @Override
  public TextDocuments getTextDocumentService() {
    return textDocuments;
  }

  @Override
  public WorkspaceEvents getWorkspaceService() {
    return workspaceEvents;
  }

  /** The session; each message about documents is an occasion to glance at files. */
  private Session glancing() {
    session().glanceAtFiles();
    return session();
  }

  private Session session() {
    return requireNonNull(session, "initialize comes first");
  }

  private static String name(@Nullable ClientInfo info) {
    return info == null ? "A client" : info.getName() + " " + info.getVersion();
  }

  @SuppressWarnings("deprecation") // older clients know no folders
  private static Optional<Path> root(InitializeParams params) {
    Stream<String> folders =
        params.getWorkspaceFolders() == null
            ? Stream.empty()
            : params.getWorkspaceFolders().stream()
                .filter(Objects::nonNull)
                .map(WorkspaceFolder::getUri)
                .filter(Objects::nonNull);
    return Stream.concat(folders, Stream.ofNullable(params.getRootUri()))
        .flatMap(uri -> ProjectSettings.file(uri).stream())
        .findFirst();
  }

  private static ServerCapabilities capabilities(ClientProfile profile, boolean pulls) {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(profile.encodingKind());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    if (pulls) {
      DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(false, false);
      diagnostics.setIdentifier(DiagnosticWriter.SOURCE);
      capabilities.setDiagnosticProvider(diagnostics);
    }
    capabilities.setHoverProvider(true);
    CodeActionOptions actions = new CodeActionOptions(CodeActions.KINDS);
    actions.setResolveProvider(profile.resolvesEdits());
    capabilities.setCodeActionProvider(actions);
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setFoldingRangeProvider(true);
    capabilities.setSelectionRangeProvider(true);
    capabilities.setInlayHintProvider(true);
    SemanticTokensWithRegistrationOptions tokens =
        new SemanticTokensWithRegistrationOptions(
            TokenData.LEGEND, new SemanticTokensServerFull(true), true);
    capabilities.setSemanticTokensProvider(tokens);
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.NAMES));
    return capabilities;
  }
}
