package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A client that opens a document, edits it and asks what can be done about it, and then opens the
 * examples of all inspections, all within this process. It loads the classes that a server needs
 * until its user has seen something, so that an archive of class data made of it holds them.
 */
public final class Rehearsal implements LanguageClient {

  private static final int BUFFER = 1 << 16;
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final long PATIENCE_SECONDS = 60;

  private static final String TEXT =
      """
      package rehearsal;

      import java.util.List;

      /** A class with a bit of everything. */
      public class Rehearsal<T extends Comparable<T>> extends Object implements Runnable {
        private final List<String> names = List.of("a", 'b' + "c", \"""
            text\""");
        private static int count = 0x1F;

        @Override
        public void run() {
          for (String name : names) {
            if (name.isEmpty() == name.isEmpty()) {
              count++;;
            }
          }
          try {
            names.forEach(n -> System.out.println((Object) n));
          } catch (RuntimeException e) {
          }
        }

        int size(Object o) {
          return switch (o) {
            case String s when s.length() > 1 -> s.length();
            default -> 010;
          };
        }

        enum Kind { ONE, TWO }

        record Pair<A, B>(A first, B second) {}
      }
      """;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

  private final Catalogue catalogue;

  private Rehearsal(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Runs it. The log goes where that of a server goes.
   *
   * @param version that of Limn
   * @param catalogue the inspections
   * @return the exit code of the server: 0 if all went well
   * @throws IllegalStateException if the server does not answer
   */
  public static int run(String version, Supplier<Catalogue> catalogue) {
    Path cache = CacheFolder.of(System.getenv());
    ServerLog.start(ServerLog.fileIn(cache));
    try (PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toServer, BUFFER);
        PipedInputStream fromServer = new PipedInputStream(BUFFER);
        PipedOutputStream out = new PipedOutputStream(fromServer)) {
      CompletableFuture<Integer> code =
          CompletableFuture.supplyAsync(
              () -> StdioServer.serve(in, out, version, cache, catalogue));
      Rehearsal client = new Rehearsal(catalogue.get());
      Launcher<LanguageServer> launcher =
          LSPLauncher.createClientLauncher(client, fromServer, toServer);
      Future<Void> listening = launcher.startListening();
      client.visit(launcher.getRemoteProxy(), cache.resolve("Rehearsal.java").toUri().toString());
      int exitCode = code.join();
      listening.cancel(true);
      return exitCode;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(LanguageServer server, String uri) {
    InitializeParams introduction = new InitializeParams();
    introduction.setCapabilities(new ClientCapabilities());
    await(server.initialize(introduction));
    server.initialized(new InitializedParams());
    open(server, uri, TEXT);
    edit(server, uri);
    ask(server, uri);
    examples(catalogue).forEach((name, text) -> open(server, uri + name, text));
    await(server.shutdown());
    server.exit();
  }

  /** The examples on the pages of inspections, under names of their own. */
  public static Map<String, String> examples(Catalogue catalogue) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Entry entry : catalogue.entries()) {
      Matcher example = EXAMPLE.matcher(entry.info().doc());
      while (example.find()) {
        examples.put(entry.id() + example.start(), example.group(1));
      }
    }
    return examples;
  }

  private void open(LanguageServer server, String uri, String text) {
    TextDocumentItem document = new TextDocumentItem(uri, "java", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(document));
    awaitDiagnostics();
  }

  private void edit(LanguageServer server, String uri) {
    Range start = new Range(new Position(0, 0), new Position(0, 0));
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2),
                List.of(new TextDocumentContentChangeEvent(start, "\n"))));
    awaitDiagnostics();
  }

  private static void ask(LanguageServer server, String uri) {
    TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    Position middle = new Position(TEXT.lines().toList().size() / 2, 0);
    CodeActionParams question =
        new CodeActionParams(
            document, new Range(new Position(0, 0), middle), new CodeActionContext(List.of()));
    await(server.getTextDocumentService().codeAction(question));
    await(server.getTextDocumentService().hover(new HoverParams(document, middle)));
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (RuntimeException e) {
      throw new IllegalStateException("the server does not answer", e);
    }
  }

  private void awaitDiagnostics() {
    try {
      if (published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException("the server finds nothing");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}
}
