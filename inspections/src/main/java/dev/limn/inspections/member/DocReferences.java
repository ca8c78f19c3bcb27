package dev.limn.inspections.member;

import dev.limn.java.syntax.DocComment;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where documentation comments refer to declarations. */
final class DocReferences {

  /** What names something in a tag, without the text after it. */
  private static final String NAMING = "([^\\s()}]+(?:\\([^)}]*\\))?)";

  private static final Pattern TAG =
      Pattern.compile("@(?:link|linkplain|value|see|throws|exception|serialField)\\s+" + NAMING);

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]\\n]*)\\]");

  private DocReferences() {}

  /** The parts of a comment that may name something. */
  static List<TextRange> in(Element comment) {
    List<TextRange> found = new ArrayList<>(in(comment, TAG));
    if (((DocComment) comment.view()).isMarkdown()) {
      found.addAll(in(comment, BRACKETS));
    }
    return found;
  }

  private static List<TextRange> in(Element comment, Pattern reference) {
    int start = comment.range().start();
    return reference
        .matcher(comment.text())
        .results()
        .map(match -> new TextRange(start + match.start(1), start + match.end(1)))
        .toList();
  }
}
