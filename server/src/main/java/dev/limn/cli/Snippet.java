package dev.limn.cli;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a source text that a finding is about, numbered, with marks under what it is about:
 *
 * <pre>
 *   31 |     total += fee;
 *      |     ^^^^^^^^^^^^^
 * </pre>
 */
final class Snippet {

  /** Of a longer range, this many lines are shown at the beginning, and one at the end. */
  private static final int LINES_AT_START = 3;

  private static final String ELLIPSIS = "...";

  private final SourceText source;
  private final Palette palette;
  private final Severity severity;
  private final int width;
  private final int numberWidth;
  private final List<String> rows = new ArrayList<>();

  /** What was last shown of a line: another mark in it needs no other row. */
  private String lastRow = "";

  private Snippet(
      SourceText source, Palette palette, Severity severity, int width, int numberWidth) {
    this.source = source;
    this.palette = palette;
    this.severity = severity;
    this.width = width - numberWidth - "   | ".length();
    this.numberWidth = numberWidth;
  }

  /**
   * The rows for a finding.
   *
   * @param width the number of columns that each row may take
   */
  static List<String> of(SourceText source, Finding finding, Palette palette, int width) {
    int last = lastLine(source, finding.range());
    for (Finding.Related related : finding.related()) {
      last = Math.max(last, lastLine(source, related.range()));
    }
    int numberWidth =
        Math.max(Integer.toString(last + 1).length(), isElided(source, finding) ? 3 : 1);
    Snippet snippet = new Snippet(source, palette, finding.severity(), width, numberWidth);
    snippet.add(finding.range());
    for (Finding.Related related : finding.related()) {
      snippet.add(related);
    }
    return snippet.rows;
  }

  private static boolean isElided(SourceText source, Finding finding) {
    int first = source.lines().lineOf(finding.range().start());
    return lastLine(source, finding.range()) - first > LINES_AT_START + 1;
  }

  private static int lastLine(SourceText source, TextRange range) {
    return source.lines().lineOf(range.isEmpty() ? range.start() : range.end() - 1);
  }

  private void add(TextRange range) {
    int first = source.lines().lineOf(range.start());
    int last = lastLine(source, range);
    if (first == last) {
      addLine(first, range, "^", "");
    } else {
      addLines(first, last, range);
    }
  }

  private void add(Finding.Related related) {
    int line = source.lines().lineOf(related.range().start());
    addLine(line, related.range(), "-", " " + Visible.of(related.message()));
  }

  private void addLine(int line, TextRange range, String mark, String label) {
    ShownLine shown = ShownLine.of(source, line, range, width);
    String row = row(line, "", shown.text());
    if (!row.equals(lastRow)) {
      rows.add(row);
      lastRow = row;
    }
    String marks = mark.repeat(shown.markWidth());
    markRow(" ".repeat(shown.markStart()), marks + label);
  }

  /** A range of several lines, with a line down its left side. */
  private void addLines(int first, int last, TextRange range) {
    ShownLine opening = shown(first, TextRange.empty(range.start()));
    if (opening.text().substring(0, indexAt(opening)).isBlank()) {
      rows.add(row(first, mark("/ "), opening.text()));
    } else {
      rows.add(row(first, "  ", opening.text()));
      markRow(" ", "_".repeat(opening.markStart() + 1) + "^");
    }
    boolean elided = last - first > LINES_AT_START + 1;
    int shownBefore = elided ? first + LINES_AT_START : last;
    for (int line = first + 1; line < shownBefore; line++) {
      rows.add(row(line, mark("| "), shown(line, atStart(line)).text()));
    }
    if (elided) {
      rows.add(
          "  " + palette.gutter(ELLIPSIS + " ".repeat(numberWidth - 3) + " |") + " " + mark("|"));
    }
    ShownLine closing = shown(last, new TextRange(atStart(last).start(), range.end()));
    rows.add(row(last, mark("| "), closing.text()));
    markRow("", "|" + "_".repeat(closing.markWidth()) + "^");
  }

  private ShownLine shown(int line, TextRange range) {
    return ShownLine.of(source, line, range, width - 2);
  }

  private TextRange atStart(int line) {
    return TextRange.empty(source.lines().startOf(line));
  }

  /** The index of the character at which the mark of a line begins. */
  private static int indexAt(ShownLine line) {
    int index = 0;
    for (int column = 0; column < line.markStart() && index < line.text().length(); ) {
      int codePoint = line.text().codePointAt(index);
      column += Columns.of(Character.toString(codePoint));
      index += Character.charCount(codePoint);
    }
    return index;
  }

  private String row(int line, String margin, String text) {
    String number = Integer.toString(line + 1);
    String gutter = "  " + " ".repeat(numberWidth - number.length()) + number + " |";
    return (palette.gutter(gutter) + " " + margin + text).stripTrailing();
  }

  private void markRow(String space, String marks) {
    rows.add(palette.gutter("  " + " ".repeat(numberWidth) + " |") + " " + space + mark(marks));
  }

  private String mark(String text) {
    return palette.severity(severity, text);
  }
}
