package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The questions of a client what there is to show of one document, and the answers to them (LSP
 * 3.17, "Document Diagnostics"). To be called on the turns' thread only.
 */
final class Pulls implements Outlet {

  private final LongSupplier ids;
  private final Optional<Runnable> refresh;
  private final List<Pull> waiting = new ArrayList<>();
  private Optional<Report> last = Optional.empty();

  /** The version of which the client was told what it knows; empty if it has to ask again. */
  private Optional<Snapshot> answered = Optional.empty();

  /**
   * A question.
   *
   * @param previous the result that the client has, by its id
   * @param answer is completed; or cancelled by the client
   */
  record Pull(Optional<String> previous, CompletableFuture<DocumentDiagnosticReport> answer) {

    private void answer(Report report) {
      answer.complete(
          previous.equals(Optional.of(report.id))
              ? new DocumentDiagnosticReport(
                  new RelatedUnchangedDocumentDiagnosticReport(report.id))
              : report.full());
    }

    /** Answers that nobody is to ask here. */
    void refuse() {
      answer.completeExceptionally(
          failure(
              ResponseErrorCode.InvalidRequest, "Diagnostics are sent without being asked for"));
    }

    private void cancel() {
      answer.completeExceptionally(
          new ResponseErrorException(
              new ResponseError(
                  ResponseErrorCode.ServerCancelled,
                  "The text has changed meanwhile",
                  new DiagnosticServerCancellationData(true))));
    }
  }

  private record Report(String id, List<Diagnostic> diagnostics) {

    DocumentDiagnosticReport full() {
      RelatedFullDocumentDiagnosticReport full =
          new RelatedFullDocumentDiagnosticReport(diagnostics);
      full.setResultId(id);
      return new DocumentDiagnosticReport(full);
    }
  }

  /**
   * No questions yet.
   *
   * @param ids numbers results, which no other document and no server before had
   * @param refresh asks the client to ask again; empty if that is not possible
   */
  Pulls(LongSupplier ids, Optional<Runnable> refresh) {
    this.ids = ids;
    this.refresh = refresh;
  }

  /** The answer about a document of which there is never anything to show. */
  static DocumentDiagnosticReport nothing() {
    return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
  }

  @Override
  public void ask(Pull pull) {
    waiting.add(pull);
  }

  /** Refuses all questions, for they were about an older version: the client is to ask again. */
  @Override
  public void supersede() {
    waiting.forEach(Pull::cancel);
    waiting.clear();
  }

  /** Answers all questions. */
  @Override
  public void settle(Snapshot snapshot, List<Diagnostic> diagnostics) {
    waiting.removeIf(pull -> pull.answer.isDone());
    if (waiting.isEmpty()) {
      return;
    }
    Report report =
        last.filter(known -> known.diagnostics.equals(diagnostics))
            .orElseGet(() -> new Report(Long.toString(ids.getAsLong()), diagnostics));
    last = Optional.of(report);
    answered = Optional.of(snapshot);
    waiting.forEach(pull -> pull.answer(report));
    waiting.clear();
  }

  /** Answers with what is not all, if the client can be told of the rest. */
  @Override
  public void hurry(Snapshot snapshot, List<Diagnostic> diagnostics) {
    if (refresh.isPresent()) {
      settle(snapshot, diagnostics);
    }
  }

  /** Has the client ask again if it was told something else of this version. */
  @Override
  public void show(Snapshot snapshot, List<Diagnostic> diagnostics) {
    if (answered.filter(known -> known.text() == snapshot.text()).isPresent()
        && !last.map(Report::diagnostics).equals(Optional.of(diagnostics))) {
      answered = Optional.empty();
      refresh.ifPresent(Runnable::run);
    }
  }

  /** Does nothing: the client forgets what it knows of a document that it closes. */
  @Override
  public void clear() {}
}
