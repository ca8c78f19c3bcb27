package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Runs all inspections over one version of a document. */
public final class DocumentInspection {
  private DocumentInspection() {}

  /** Inspects a document on its own, in which no inspection is off because of earlier failures. */
  public static Inspected run(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Cancellation cancellation) {
    return run(tree, catalogue, settings, new Quarantine(), WorkLog.NONE, cancellation);
  }

  /**
   * Inspects a document. Never throws because of an inspection, and ends early, with what was found
   * so far, when it is cancelled.
   */
  public static Inspected run(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Quarantine quarantine,
      WorkLog log,
      Cancellation cancellation) {
    HighlightSession session =
        new HighlightSession(tree, catalogue, settings, quarantine, log, System::nanoTime);
    boolean complete = session.settle(cancellation);
    List<Finding> findings = new ArrayList<>(session.findings());
    settings.language().errors(tree, settings).forEach(error -> findings.add(finding(error)));
    findings.sort(Sweep.ORDER);
    return new Inspected(findings, session.crashes(), session.statistics(), complete);
  }

  private static Finding finding(SyntaxError error) {
    return new Finding(
        error.code(), Severity.ERROR, error.range(), error.message(), false, List.of(), List.of());
  }
}
