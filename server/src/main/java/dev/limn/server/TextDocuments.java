package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.limn.project.SourceFile;
import dev.limn.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/**
 * Handles the messages about documents. All of them come on one thread, in order: what changes a
 * document is done at once, what asks about it later.
 */
final class TextDocuments implements TextDocumentService {

  private final Supplier<Session> session;

  /**
   * Handles messages.
   *
   * @param session asked for when a message comes
   */
  TextDocuments(Supplier<Session> session) {
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    Session now = session.get();
    now.documents().close(params.getTextDocument().getUri()).ifPresent(now.pipeline()::close);
    OpenDocument document = now.documents().open(params.getTextDocument());
    now.lookAtFiles();
    now.pipeline().open(document);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    OpenDocument document = document(params.getTextDocument());
    try {
      document.change(
          Optional.ofNullable(params.getTextDocument().getVersion()), params.getContentChanges());
    } finally {
      session.get().pipeline().change(document);
    }
    if (session.get().traceLog().isOn()) {
      session.get().traceLog().tell(document.uri(), session.get().lastWork(document));
    }
  }

  /**
   * Takes note of a change that cannot be read; of one that names no document that is open, none.
   */
  void missedChange(@Nullable JsonElement params) {
    if (params instanceof JsonObject change
        && change.get("textDocument") instanceof JsonObject named
        && named.get("uri") instanceof JsonPrimitive uri) {
      session.get().documents().find(uri.getAsString()).ifPresent(this::lose);
    }
  }

  private void lose(OpenDocument document) {
    document.lose();
    session.get().pipeline().change(document);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    OpenDocument document = document(params.getTextDocument());
    session.get().lookAtFiles();
    if (document.isLost()) {
      Optional.ofNullable(params.getText()).or(() -> saved(document)).ifPresent(document::find);
      session.get().pipeline().change(document);
    }
  }

  /** What a document was saved as. */
  private static Optional<String> saved(OpenDocument document) {
    return ProjectSettings.file(document.uri())
        .map(file -> SourceFile.read(file, StandardCharsets.UTF_8))
        .filter(SourceFile.Content.class::isInstance)
        .map(file -> ((SourceFile.Content) file).decoded())
        .filter(decoded -> !decoded.malformed())
        .map(decoded -> decoded.text().toString());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    OpenDocument document = document(params.getTextDocument());
    session.get().documents().close(document.uri());
    session.get().pipeline().close(document);
  }

  /**
   * Takes note of what of a document is on screen; of one that is not open it does not matter.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it does not say what of which
   */
  void visibleRanges(Viewport.Told view) {
    if (view.uri() == null
        || view.ranges() == null
        || !view.ranges().stream().allMatch(TextDocuments::isWhole)) {
      throw failure(ResponseErrorCode.InvalidParams, "No uri or no ranges");
    }
    session
        .get()
        .documents()
        .find(view.uri())
        .ifPresent(document -> look(document, (known, text) -> Viewport.told(text, view.ranges())));
  }

  private static boolean isWhole(@Nullable Range range) {
    return range != null && range.getStart() != null && range.getEnd() != null;
  }

  /** Takes note of what of a document is on screen, given what was and the newest text. */
  private void look(OpenDocument document, BiFunction<Viewport, SourceText, Viewport> view) {
    SourceText text = document.newest().text();
    session.get().pipeline().look(document, known -> view.apply(known, text));
  }

  /** There are none, but who asks tells what is on screen. */
  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    look(
        followed(params.getTextDocument()),
        (known, text) -> known.askedFor(text, params.getRange()));
    return CompletableFuture.completedFuture(List.of());
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return session
        .get()
        .pipeline()
        .ask(document(params.getTextDocument()), Optional.ofNullable(params.getPreviousResultId()));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    Session now = session.get();
    return now.answers()
        .onceInspected(
            followed(params.getTextDocument()),
            null,
            (known, cancellation) ->
                now.hovers()
                    .hover(known.snapshot(), known.verdict().findings(), params.getPosition())
                    .orElse(null));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Session now = session.get();
    OpenDocument document = followed(params.getTextDocument());
    look(document, (known, text) -> known.caretAt(text, params.getRange().getStart()));
    return now.offering()
        .onceInspected(
            document,
            List.of(),
            (known, cancellation) -> now.codeActions().answer(known, params, cancellation));
  }

  @Override
  public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    if (action.getData() == null) {
      return CompletableFuture.completedFuture(action);
    }
    ActionData data = ActionData.parse(action.getData());
    Session now = session.get();
    OpenDocument document = now.documents().get(data.uri());
    return now.fixing()
        .compute(
            cancellation -> {
              action.setEdit(now.edits().edit(document, data, cancellation));
              return action;
            });
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return outline(
        params.getTextDocument(),
        (outlines, document) ->
            outlines.symbols(document.newest()).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return outline(
        params.getTextDocument(), (outlines, document) -> outlines.folds(document.newest()));
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return outline(
        params.getTextDocument(),
        (outlines, document) -> outlines.selections(document.newest(), params.getPositions()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return outline(
        params.getTextDocument(),
        (outlines, document) -> outlines.tokens(document, document.newest()));
  }

  @Override
  public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
      SemanticTokensDeltaParams params) {
    return outline(
        params.getTextDocument(),
        (outlines, document) ->
            outlines.tokens(document, document.newest(), params.getPreviousResultId()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    look(
        followed(params.getTextDocument()),
        (known, text) -> known.askedFor(text, params.getRange()));
    return outline(
        params.getTextDocument(),
        (outlines, document) -> outlines.tokens(document.newest(), params.getRange()));
  }

  /** The children of an element of the syntax tree. */
  CompletableFuture<List<SyntaxView.Item>> syntaxTree(SyntaxView.Question question) {
    List<Integer> path = question.path() == null ? List.of() : question.path();
    return syntax(question, (view, snapshot) -> view.children(snapshot, path));
  }

  /** The way to the innermost element at a position. */
  CompletableFuture<List<Integer>> syntaxPath(SyntaxView.Question question) {
    if (question.position() == null) {
      throw failure(ResponseErrorCode.InvalidParams, "No position");
    }
    return syntax(question, (view, snapshot) -> view.path(snapshot, question.position()));
  }

  private <R> CompletableFuture<R> syntax(
      SyntaxView.Question question, BiFunction<SyntaxView, Snapshot, R> answer) {
    OpenDocument document = followed(new TextDocumentIdentifier(named(question.uri())));
    Session now = session.get();
    return now.answers().compute(cancellation -> answer.apply(now.syntaxView(), document.newest()));
  }

  /** What was run for the newest version of a document, once that is inspected. */
  CompletableFuture<@Nullable LastWork> trace(TextDocumentIdentifier identifier) {
    return session.get().lastWork(followed(identifier));
  }

  private static String named(@Nullable String uri) {
    if (uri == null) {
      throw failure(ResponseErrorCode.InvalidParams, "No uri");
    }
    return uri;
  }

  private <R> CompletableFuture<R> outline(
      TextDocumentIdentifier identifier, BiFunction<Outlines, OpenDocument, R> answer) {
    Session now = session.get();
    OpenDocument document = followed(identifier);
    return now.answers().compute(cancellation -> answer.apply(now.outlines(), document));
  }

  private OpenDocument document(TextDocumentIdentifier identifier) {
    return session.get().documents().get(identifier.getUri());
  }

  /** A document whose text is known. */
  private OpenDocument followed(TextDocumentIdentifier identifier) {
    OpenDocument document = document(identifier);
    if (document.isLost()) {
      throw failure(ResponseErrorCode.RequestFailed, "Out of step with " + document.uri());
    }
    return document;
  }
}
