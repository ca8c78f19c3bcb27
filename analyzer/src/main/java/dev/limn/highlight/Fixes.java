package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Offers fixes and computes their edits, by running anew the inspections where they are wanted.
 * Nothing is kept from the run that found the problem.
 */
public final class Fixes {
  private Fixes() {}

  /** The fixes of all findings that touch a range, hints included, in the order of findings. */
  public static List<Offered> offers(
      SyntaxTree tree, Catalogue catalogue, Settings settings, TextRange range) {
    throw new UnsupportedOperationException();
  }

  /** The fixes of a finding. */
  public static List<Offered> offers(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding) {
    throw new UnsupportedOperationException();
  }

  /**
   * The edits of a fix, ordered and without overlaps; empty if the tree has no such finding, or if
   * the fix failed.
   *
   * @param fixIndex the place of the fix in {@link Finding#fixes()}
   */
  public static Optional<List<TextEdit>> edits(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding, int fixIndex) {
    throw new UnsupportedOperationException();
  }

  /** The edit that suppresses a finding with a comment; empty for a syntax error. */
  public static Optional<TextEdit> suppression(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding) {
    throw new UnsupportedOperationException();
  }
}
