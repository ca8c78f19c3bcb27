package dev.limn.cli;

import dev.limn.text.SourceText;
import dev.limn.text.TextRange;

/**
 * A line of a source text as a terminal shows it, or the part of it around a mark if it is long:
 * tabs are spaces, and nothing is hidden.
 *
 * @param text without a line break
 * @param markStart the number of columns before the mark
 * @param markWidth the number of columns of the mark, at least one
 */
record ShownLine(String text, int markStart, int markWidth) {

  private static final int TAB = 4;
  private static final String CUT = "…";

  /**
   * A line.
   *
   * @param line from 0
   * @param marked what is marked; what of it is not in the line does not count
   * @param width the number of columns that may be taken
   */
  static ShownLine of(SourceText source, int line, TextRange marked, int width) {
    int start = source.lines().startOf(line);
    int end = source.lines().endOf(line);
    int from = Math.max(start, Math.min(marked.start(), end));
    int to = Math.max(from, Math.min(marked.end(), end));
    int near = Math.max(start, from - 2 * width);
    int far = Math.min(end, Math.min(to, from + width) + 2 * width);
    Part part = new Part();
    part.append(source.substring(near, from));
    int markStart = part.columns;
    part.append(source.substring(from, Math.min(to, far)));
    int markEnd = part.columns;
    part.append(source.substring(Math.min(to, far), far));
    return part.columns <= width && near == start && far == end
        ? new ShownLine(part.shown.toString(), markStart, Math.max(1, markEnd - markStart))
        : part.cut(width - 2, markStart, markEnd, near > start, far < end);
  }

  /** A part of a line, as it is shown. */
  private static final class Part {
    private final StringBuilder shown = new StringBuilder();
    private int columns;

    void append(String text) {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        int codePoint = text.codePointAt(i);
        String cell = codePoint == '\t' ? " ".repeat(TAB - columns % TAB) : Visible.of(codePoint);
        shown.append(cell);
        columns += Columns.of(cell);
      }
    }

    ShownLine cut(int width, int markStart, int markEnd, boolean moreLeft, boolean moreRight) {
      int left = Math.max(0, Math.min(markStart - width / 3, columns - width));
      int right = left + width;
      boolean cutLeft = moreLeft || left > 0;
      boolean cutRight = moreRight || right < columns;
      return new ShownLine(
          (cutLeft ? CUT : "") + between(left, right) + (cutRight ? CUT : ""),
          markStart - left + (cutLeft ? 1 : 0),
          Math.max(1, Math.min(markEnd, right) - markStart));
    }

    /** What stands in the columns [left, right), without what stands there by half. */
    private String between(int left, int right) {
      StringBuilder between = new StringBuilder();
      int column = 0;
      for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
        String character = Character.toString(shown.codePointAt(i));
        int end = column + Columns.of(character);
        if (column < left && end > left) {
          between.append(" ".repeat(end - left));
        } else if (column >= left && end <= right) {
          between.append(character);
        }
        column = end;
      }
      return between.toString();
    }
  }
}
