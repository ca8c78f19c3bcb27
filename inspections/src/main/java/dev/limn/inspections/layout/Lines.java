package dev.limn.inspections.layout;

import dev.limn.inspect.Edit;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Lines of source text, for fixes that move code to another indentation. */
public final class Lines {
  private Lines() {}

  /**
   * Gives the lines that begin inside a range another indentation. A line that does not begin with
   * the old one stays as it is, and so does a line that begins inside a text block or a comment,
   * where white space is content.
   *
   * @param within an element that contains the range
   * @param from the white space at the beginning of the lines to be moved
   * @param to the white space that replaces it
   */
  public static void indent(Edit edit, Element within, TextRange range, String from, String to) {
    if (from.equals(to)) {
      return;
    }
    SourceText source = within.source();
    LineIndex lines = source.lines();
    List<TextRange> fixed = fixed(within);
    for (int line = lines.lineOf(range.start()) + 1; line <= lines.lineOf(range.end()); line++) {
      int start = lines.startOf(line);
      if (source.regionMatches(start, from)
          && fixed.stream().noneMatch(text -> text.start() < start && start < text.end())) {
        edit.replaceText(TextRange.ofLength(start, from.length()), to);
      }
    }
  }

  /** The offset behind an element, or behind the comment that follows it up to the line's end. */
  public static int endWithComment(Element element) {
    int end = element.range().end();
    int endOfLine = element.source().lines().lineEnd(end);
    String behind = element.source().substring(end, endOfLine).strip();
    return behind.startsWith("//") ? endOfLine : end;
  }

  /** Where the text blocks and the comments in an element stand. */
  private static List<TextRange> fixed(Element within) {
    List<TextRange> fixed = new ArrayList<>();
    for (Element element : within.preorder()) {
      if (element.kind() == JavaKind.TEXT_BLOCK || element.kind() == JavaKind.DOC_COMMENT) {
        fixed.add(element.range());
      }
      if (element.isLeaf() && element.node().has(Node.COMMENT)) {
        int start = element.fullRange().start();
        String trivia = element.source().substring(start, element.range().start());
        JavaLanguage.JAVA
            .comments(trivia)
            .forEach(comment -> fixed.add(comment.range().shift(start)));
      }
    }
    return fixed;
  }
}
