package dev.limn.server;

import dev.limn.highlight.Drift;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is on screen, as far as one knows. LSP has no message for it: our own client
 * tells it ({@link Told}); of others one sees for which lines they ask, and where they edit.
 * Immutable.
 *
 * @param told whether the client tells it, so that nothing has to be guessed any more
 * @param ranges whole lines
 */
record Viewport(boolean told, List<TextRange> ranges) {

  /** The lines before and after a place that are taken to be on screen with it. */
  private static final int LINES = 60;

  /** Makes the list unmodifiable. */
  Viewport {
    ranges = List.copyOf(ranges);
  }

  /**
   * What a client tells by {@code limn/visibleRanges}.
   *
   * @param uri the document
   * @param ranges what of it is on screen
   */
  record Told(@Nullable String uri, @Nullable List<Range> ranges) {}

  /** What is on screen when a document was opened: probably its top. */
  static Viewport top(SourceText text) {
    return around(text, 0);
  }

  private static Viewport around(SourceText text, int offset) {
    int line = text.lines().lineOf(offset);
    return new Viewport(false, List.of(lines(text, line - LINES, line + LINES)));
  }

  /** What the client tells. */
  static Viewport told(SourceText text, List<Range> ranges) {
    return new Viewport(true, ranges.stream().map(range -> lines(text, range)).toList());
  }

  /** What is on screen when the client asked for something about a range. */
  Viewport askedFor(SourceText text, Range range) {
    return told ? this : new Viewport(false, List.of(lines(text, range)));
  }

  /** What is on screen when the caret is at a position. */
  Viewport caretAt(SourceText text, Position caret) {
    return at(text, lines(text, new Range(caret, caret)).start());
  }

  /** What is on screen when something is done at an offset: if it was not on screen, it is now. */
  Viewport at(SourceText text, int offset) {
    TextRange place = TextRange.empty(offset);
    return told || ranges.stream().anyMatch(place::touches) ? this : around(text, offset);
  }

  /** The same after edits. */
  Viewport after(List<TextEdit> edits) {
    return new Viewport(
        told, ranges.stream().flatMap(range -> Drift.range(range, edits).stream()).toList());
  }

  private static TextRange lines(SourceText text, Range range) {
    return lines(text, range.getStart().getLine(), range.getEnd().getLine());
  }

  /** Lines, as far as there are such. */
  private static TextRange lines(SourceText text, int first, int last) {
    LineIndex lines = text.lines();
    int from = Math.min(Math.max(first, 0), lines.lineCount() - 1);
    int to = Math.min(Math.max(last, from), lines.lineCount() - 1);
    return new TextRange(lines.startOf(from), lines.endOf(to));
  }
}
