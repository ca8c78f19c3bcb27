package dev.limn.highlight;

import static java.util.stream.Collectors.joining;

import dev.limn.inspect.View.Comment;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Set;

/**
 * Takes a range of code out of a text so that what remains looks as if it had never been there, and
 * puts in its place the comments that would be lost.
 */
record Removal(Lines lines, TextRange range, List<Comment> comments) {

  /** Pairs of characters that would be read as one token, or as the beginning of a comment. */
  private static final Set<String> STICKING =
      Set.of("++", "--", "&&", "||", "<<", "::", "->", "//", "/*");

  private static final String BEFORE_EQUALS = "=+-*/&|^%!<>";

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
    SourceText text = lines.text();
    char right = text.charAt(after);
    boolean apart = range.end() < after && right != '}' && isBehindStatement();
    boolean space = apart || stick(text.charAt(range.start() - 1), right);
    return new TextEdit(new TextRange(range.start(), after), space ? " " : "");
  }

  /** Whether the end of a statement stands right before the code, stray semicolons apart. */
  private boolean isBehindStatement() {
    SourceText text = lines.text();
    int end = range.start();
    while (end > 0 && text.charAt(end - 1) == ';') {
      end--;
    }
    return end == range.start()
        ? text.charAt(end - 1) == '}'
        : end > 0 && !Character.isWhitespace(text.charAt(end - 1)) && text.charAt(end - 1) != '{';
  }

  /** Puts the comments and a text there, with spaces where it would stick to what is around it. */
  TextEdit replacement(String text) {
    if (text.isEmpty()) {
      return deletion();
    }
    SourceText source = lines.text();
    String all = separated(comments) + text;
    int start = range.start();
    int end = range.end();
    boolean left = start > 0 && stick(source.charAt(start - 1), all.charAt(0));
    boolean right =
        end < source.length() && stick(all.charAt(all.length() - 1), source.charAt(end));
    return new TextEdit(range, (left ? " " : "") + all + (right ? " " : ""));
  }

  /** Whether two tokens, one ending and the next beginning with a character, need a space. */
  private static boolean stick(char left, char right) {
    return right == '='
        ? BEFORE_EQUALS.indexOf(left) >= 0
        : STICKING.contains("" + left + right)
            || (Character.isJavaIdentifierPart(left) && Character.isJavaIdentifierPart(right));
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
