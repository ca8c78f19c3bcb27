package dev.limn.server;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.server.Answers.Known;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The question what can be done at a place.
 *
 * @param snapshot the version of the document that the question is about
 * @param findings all that was found in it
 * @param range the place
 */
record ActionQuestion(
    OpenDocument document,
    Snapshot snapshot,
    List<Finding> findings,
    Places places,
    TextRange range,
    CodeActionContext context) {

  /**
   * The question as a client put it.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the place is not in the text
   */
  static ActionQuestion of(Known known, Places places, CodeActionParams params) {
    return new ActionQuestion(
        known.document(),
        known.snapshot(),
        known.verdict().findings(),
        places,
        places.textRange(known.snapshot().text(), params.getRange()),
        params.getContext());
  }

  /** Whether actions of a kind are wanted. */
  boolean wants(String kind) {
    return context.getOnly() == null || wantsExpressly(kind);
  }

  /** Whether actions of a kind are wanted, and not those of all kinds. */
  boolean wantsExpressly(String kind) {
    return context.getOnly() != null
        && context.getOnly().stream().anyMatch(wanted -> includes(wanted, kind));
  }

  /** A kind includes those that begin with its parts (LSP 3.17, "CodeActionKind"). */
  private static boolean includes(String wanted, String kind) {
    return wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + ".");
  }

  /** Whether the user asked, as the editor says. */
  boolean isSurelyFromUser() {
    return context.getTriggerKind() == CodeActionTriggerKind.Invoked;
  }

  /** Whether the user asked, and not the editor on its own; in doubt, the user did. */
  boolean isFromUser() {
    return context.getTriggerKind() != CodeActionTriggerKind.Automatic;
  }

  /**
   * The findings at the place, by their places in {@link #findings}; those of the diagnostics that
   * the client names, too: some editors ask at the caret, and name all diagnostics of its line.
   */
  List<Integer> here() {
    return IntStream.range(0, findings.size())
        .filter(i -> isHere(findings.get(i)))
        .boxed()
        .toList();
  }

  private boolean isHere(Finding finding) {
    return finding.range().touches(range)
        || (finding.severity() != Severity.HINT
            && context.getDiagnostics().stream().anyMatch(named -> isMeant(finding, named)));
  }

  private boolean isMeant(Finding finding, Diagnostic named) {
    return DiagnosticWriter.SOURCE.equals(named.getSource())
        && named.getCode() != null
        && finding.id().equals(named.getCode().get())
        && named.getRange().equals(places.range(snapshot.text(), finding.range()));
  }
}
