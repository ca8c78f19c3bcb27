package dev.limn.cli;

import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.text.TextRange;

/** A line that shows an element of a tree. */
final class TreeLine {
  private static final int MOST_TEXT = 60;

  /** Deeper elements are not indented more, for a tree may be deeper than any line is long. */
  private static final int DEEPEST = 40;

  private TreeLine() {}

  /** The element, indented. */
  static String of(Element element, int depth) {
    return "  ".repeat(Math.min(depth, DEEPEST)) + of(element);
  }

  /** The kind of the element, its id or its text, and its range without the trivia before it. */
  static String of(Element element) {
    TextRange range = element.range();
    String place = " " + range.start() + ".." + range.end();
    if (element.node() instanceof Branch branch) {
      return element.kind().name() + " #" + branch.id() + place;
    }
    if (element.node() instanceof Fault fault) {
      String message = fault.message().isEmpty() ? "" : ": " + fault.message();
      return element.kind().name() + " " + fault.code() + Visible.of(message) + place;
    }
    return element.kind().name() + " `" + shortened(element) + "`" + place;
  }

  private static String shortened(Element token) {
    TextRange range = token.range();
    if (range.length() <= MOST_TEXT) {
      return Visible.of(token.text());
    }
    return Visible.of(token.source().substring(range.start(), range.start() + MOST_TEXT)) + "…";
  }
}
