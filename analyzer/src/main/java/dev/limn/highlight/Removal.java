package dev.limn.highlight;

import static java.util.stream.Collectors.joining;

import dev.limn.inspect.View.Comment;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;

/**
 * Takes a range of code out of a text so that what remains looks as if it had never been there, and
 * puts in its place the comments that would be lost.
 */
record Removal(Lines lines, TextRange range, List<Comment> comments) {
  private static final String OPERATORS = "+-*/=<>!&|^%:.?~@";

  /** Puts nothing but the comments there. */
  TextEdit deletion() {
    if (lines.isBlankBefore(range.start()) && lines.isBlankAfter(range.end())) {
      return new TextEdit(lines.whole(range), onOwnLines());
    }
    return comments.isEmpty() ? inlineDeletion() : inlineComments();
  }

  private String onOwnLines() {
    String indentation = lines.indentation(range.start());
    return comments.stream()
        .map(comment -> indentation + comment.text() + lines.lineBreak())
        .collect(joining());
  }

  private TextEdit inlineComments() {
    Comment last = comments.get(comments.size() - 1);
    String text = separated(comments.subList(0, comments.size() - 1)) + last.text();
    return last.line() && !lines.isBlankAfter(range.end())
        ? new TextEdit(range.cover(spacesAfter()), text + continuation())
        : new TextEdit(range, text);
  }

  private TextRange spacesAfter() {
    return new TextRange(range.end(), lines.spacesEnd(range.end()));
  }

  /** Leaves one of the spaces around the code, or none at the end of a line. */
  private TextEdit inlineDeletion() {
    int before = lines.spacesStart(range.start());
    int after = lines.spacesEnd(range.end());
    if (lines.isBlankAfter(range.end())) {
      return TextEdit.delete(before, after);
    }
    if (before < range.start() || lines.isBlankBefore(range.start())) {
      return TextEdit.delete(range.start(), after);
    }
    return new TextEdit(new TextRange(range.start(), after), sticks(after) ? " " : "");
  }

  /** Whether what stands before the code and what stands at an offset would be read as one. */
  private boolean sticks(int offset) {
    SourceText text = lines.text();
    char left = text.charAt(range.start() - 1);
    char right = text.charAt(offset);
    return Character.isJavaIdentifierPart(left)
        ? Character.isJavaIdentifierPart(right)
        : OPERATORS.indexOf(left) >= 0 && OPERATORS.indexOf(right) >= 0;
  }

  /** Puts the comments and a text there. */
  TextEdit replacement(String text) {
    return text.isEmpty() ? deletion() : new TextEdit(range, separated(comments) + text);
  }

  private String separated(List<Comment> some) {
    return some.stream()
        .map(comment -> comment.text() + (comment.line() ? continuation() : gap()))
        .collect(joining());
  }

  private String gap() {
    return lines.isBlankBefore(range.start()) ? continuation() : " ";
  }

  /** A line break, and the indentation of the line after it. */
  private String continuation() {
    String indentation = lines.indentation(range.start());
    String deeper = indentation.contains("\t") ? "\t" : "    ";
    return lines.lineBreak() + indentation + (lines.isBlankBefore(range.start()) ? "" : deeper);
  }
}
