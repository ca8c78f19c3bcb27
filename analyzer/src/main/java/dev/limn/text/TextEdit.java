package dev.limn.text;

/**
 * The replacement of a range of a text.
 *
 * @param range what is replaced, in the coordinates of the text before
 * @param newText what stands there afterwards; empty for a deletion
 */
public record TextEdit(TextRange range, String newText) {

  public static TextEdit insert(int offset, String text) {
    return new TextEdit(TextRange.empty(offset), text);
  }

  public static TextEdit delete(int start, int end) {
    return new TextEdit(new TextRange(start, end), "");
  }

  public static TextEdit replace(int start, int end, String newText) {
    return new TextEdit(new TextRange(start, end), newText);
  }

  /** By how much the text grows; negative if it shrinks. */
  public int growth() {
    return newText.length() - range.length();
  }
}
