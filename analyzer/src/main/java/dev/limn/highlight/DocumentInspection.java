package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Runs all inspections over one version of a document, of which nothing is kept for the next. */
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
    Sweep sweep = new Sweep(tree, catalogue, settings, quarantine, log, cancellation);
    boolean complete = sweep.run();
    List<Finding> findings = new ArrayList<>();
    sweep.drafts().forEach(draft -> findings.add(draft.finding()));
    settings.language().errors(tree, settings).forEach(error -> findings.add(finding(error)));
    findings.sort(Sweep.ORDER);
    return new Inspected(findings, sweep.crashes(), sweep.statistics(), complete);
  }

  private static Finding finding(SyntaxError error) {
    return new Finding(
        error.code(), Severity.ERROR, error.range(), error.message(), false, List.of(), List.of());
  }
}
