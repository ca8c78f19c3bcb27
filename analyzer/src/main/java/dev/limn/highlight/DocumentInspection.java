package dev.limn.highlight;

import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;

/** Runs all inspections over one version of a document. */
public final class DocumentInspection {
  private DocumentInspection() {}

  /** Inspects a document on its own, in which no inspection is off because of earlier failures. */
  public static Inspected run(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Cancellation cancellation) {
    return run(tree, catalogue, settings, new Quarantine(), cancellation);
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
      Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }
}
