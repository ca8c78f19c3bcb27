package dev.limn.java.syntax.check;

import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxError;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what the checks find. What is found where the parser has reported something is not
 * taken: it may be a consequence.
 */
final class Problems {
  private static final Comparator<SyntaxError> BY_POSITION =
      Comparator.<SyntaxError>comparingInt(error -> error.range().start())
          .thenComparingInt(error -> error.range().end());

  private final Site site;
  private final List<SyntaxError> found = new ArrayList<>();

  /**
   * Makes a collection without problems.
   *
   * @param site where the walk stands that gives the problems
   */
  Problems(Site site) {
    this.site = site;
  }

  /** Reports an error at an element, without the trivia before it. */
  void report(Element at, String id, String message) {
    report(at.range(), id, message);
  }

  /** Reports an error at a place. */
  void report(TextRange at, String id, String message) {
    if (site.isTrusted()) {
      found.add(new SyntaxError(id, message, at));
    }
  }

  /** What was reported, in the order in which it was; may be added to. */
  List<SyntaxError> found() {
    return found;
  }

  /** What was reported, in the order of the text. */
  List<SyntaxError> sorted() {
    List<SyntaxError> sorted = new ArrayList<>(found);
    sorted.sort(BY_POSITION);
    return List.copyOf(sorted);
  }
}
