package dev.limn.highlight;

import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;

/** The lines of a text, as an edit that leaves no traces must see them. */
record Lines(SourceText text) {

  /** The first line break of the text, or a line feed where there is none. */
  String lineBreak() {
    LineIndex lines = text.lines();
    return lines.lineCount() == 1 ? "\n" : text.substring(lines.endOf(0), lines.startOf(1));
  }

  /** The white space at the beginning of the line of an offset. */
  String indentation(int offset) {
    int start = text.lines().lineStart(offset);
    return text.substring(start, spacesEnd(start));
  }

  /** Whether nothing but white space stands before an offset on its line. */
  boolean isBlankBefore(int offset) {
    return spacesStart(offset) == text.lines().lineStart(offset);
  }

  /** Whether nothing but white space stands after an offset on its line. */
  boolean isBlankAfter(int offset) {
    return spacesEnd(offset) == text.lines().lineEnd(offset);
  }

  /** The lines that a range touches, with their line breaks. */
  TextRange whole(TextRange range) {
    int last = text.lines().lineOf(range.end());
    boolean isEnd = last + 1 == text.lines().lineCount();
    return new TextRange(
        text.lines().lineStart(range.start()),
        isEnd ? text.length() : text.lines().startOf(last + 1));
  }

  /** Where the spaces before an offset begin. */
  int spacesStart(int offset) {
    int at = offset;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the spaces after an offset end. */
  int spacesEnd(int offset) {
    int at = offset;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether nothing but white space and line breaks stands between two offsets. */
  boolean isBlankBetween(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** Whether a character is white space (JLS 3.6) that ends no line. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
