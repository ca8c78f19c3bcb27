package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Fixes;
import dev.limn.highlight.Offered;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.server.ActionData.What;
import dev.limn.server.OpenDocument.Verdict;
import dev.limn.server.WarmFixes.Fix;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Computes what code actions change. Safe for use by several threads. */
record ActionEdits(
    Catalogue catalogue,
    ProjectSettings settings,
    WarmFixes warm,
    WorkspaceEdits writer,
    ProjectWords words) {

  /** The most fixes that are computed before anyone asks for them. */
  private static final int MOST_WARM = 4;

  /**
   * The edit of an action.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the text has changed since the
   *     action was offered, or the action cannot be done
   */
  WorkspaceEdit edit(OpenDocument document, ActionData data, Cancellation cancellation) {
    Snapshot snapshot = snapshot(document, data);
    Cancellation superseded =
        () -> cancellation.isCancelled() || document.isLost() || document.newest() != snapshot;
    if (data.what() == What.KNOW_WORD) {
      return finding(document, data)
          .flatMap(finding -> words.edit(document, snapshot, finding))
          .orElseThrow(ActionEdits::impossible);
    }
    try {
      List<TextEdit> edits =
          edits(document, snapshot, data, superseded)
              .filter(some -> !some.isEmpty())
              .orElseThrow(ActionEdits::impossible);
      return writer.write(document.uri(), snapshot, edits);
    } catch (Cancellation.Cancelled e) {
      throw changed();
    }
  }

  /**
   * Does at once what an action is for, if that is no edit.
   *
   * @return whether it is done
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException as {@link #edit}
   */
  boolean isDone(OpenDocument document, ActionData data) {
    Snapshot snapshot = snapshot(document, data);
    Optional<Finding> finding =
        finding(document, data)
            .filter(it -> data.what() == What.KNOW_WORD && words.isWrittenHere(document, it));
    if (finding.isPresent() && !words.write(document, snapshot, finding.get())) {
      throw impossible();
    }
    return finding.isPresent();
  }

  private static Snapshot snapshot(OpenDocument document, ActionData data) {
    Snapshot snapshot = document.newest();
    if (document.isLost() || snapshot.sequence() != data.sequence()) {
      throw changed();
    }
    return snapshot;
  }

  private static ResponseErrorException impossible() {
    return failure(ResponseErrorCode.RequestFailed, "This cannot be done here");
  }

  private static ResponseErrorException changed() {
    return failure(ResponseErrorCode.ContentModified, "The text has changed meanwhile");
  }

  private Optional<List<TextEdit>> edits(
      OpenDocument document, Snapshot snapshot, ActionData data, Cancellation cancellation) {
    return settings
        .settings(document)
        .flatMap(
            set ->
                switch (data.what()) {
                  case FIX ->
                      finding(document, data)
                          .flatMap(
                              finding ->
                                  edits(new Fix(snapshot, set, finding, data.fix()), cancellation));
                  case SUPPRESS ->
                      finding(document, data)
                          .flatMap(
                              finding ->
                                  Fixes.suppression(snapshot.tree(), catalogue, set, finding))
                          .map(List::of);
                  case KNOW_WORD -> Optional.empty();
                  case FIX_ALL -> Optional.of(fixAll(snapshot, set, FixAll.SAFE, cancellation));
                  case FIX_ON_SAVE ->
                      Optional.of(fixAll(snapshot, set, FixAll.SAFE_UNSEEN, cancellation));
                });
  }

  private Optional<List<TextEdit>> edits(Fix fix, Cancellation cancellation) {
    return warm.find(fix).orElseGet(() -> compute(fix, cancellation));
  }

  private Optional<List<TextEdit>> compute(Fix fix, Cancellation cancellation) {
    return Fixes.edits(
        fix.snapshot().tree(), catalogue, fix.settings(), fix.finding(), fix.index(), cancellation);
  }

  /** Computes the fixes of some findings before anyone asks for them, until the text changes. */
  void warm(OpenDocument document, Snapshot snapshot, Stream<Finding> findings) {
    settings
        .settings(document)
        .ifPresent(
            set ->
                warm.warm(
                    findings
                        .flatMap(finding -> fixes(snapshot, set, finding))
                        .limit(MOST_WARM)
                        .toList(),
                    () -> document.newest() != snapshot,
                    this::compute));
  }

  private static Stream<Fix> fixes(Snapshot snapshot, Settings set, Finding finding) {
    return IntStream.range(0, finding.fixes().size())
        .mapToObj(index -> new Fix(snapshot, set, finding, index));
  }

  private static Optional<Finding> finding(OpenDocument document, ActionData data) {
    Verdict verdict = document.verdicts().last();
    boolean known =
        verdict.sequence() == data.sequence()
            && 0 <= data.finding()
            && data.finding() < verdict.findings().size();
    return known ? Optional.of(verdict.findings().get(data.finding())) : Optional.empty();
  }

  private List<TextEdit> fixAll(
      Snapshot snapshot, Settings set, Predicate<Offered> wanted, Cancellation cancellation) {
    FixAll.Fixed fixed = FixAll.run(snapshot.text(), catalogue, set, wanted, cancellation);
    return LineDiff.between(snapshot.text(), fixed.text());
  }
}
