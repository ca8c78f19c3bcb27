package dev.limn.server;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextDiff;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.stream.IntStream;

/** The lines in which two texts differ, so that an editor can leave the others alone. */
final class LineDiff {

  /** With more lines than that, the search for equal ones between them is not worth its time. */
  private static final int MOST_LINES = 20_000;

  private LineDiff() {}

  /** The edits that lead from one text to another: whole lines, in order. */
  static List<TextEdit> between(SourceText before, SourceText after) {
    if (before.lines().lineCount() > MOST_LINES || after.lines().lineCount() > MOST_LINES) {
      return TextDiff.between(before, after.toString()).stream().toList();
    }
    return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
        .map(delta -> edit(before, delta))
        .toList();
  }

  private static TextEdit edit(SourceText before, AbstractDelta<String> delta) {
    int first = delta.getSource().getPosition();
    return TextEdit.replace(
        startOf(before, first),
        startOf(before, first + delta.getSource().size()),
        String.join("", delta.getTarget().getLines()));
  }

  /** The lines with their ends. */
  private static List<String> lines(SourceText text) {
    return IntStream.range(0, text.lines().lineCount())
        .mapToObj(line -> text.substring(startOf(text, line), startOf(text, line + 1)))
        .toList();
  }

  private static int startOf(SourceText text, int line) {
    LineIndex lines = text.lines();
    return line < lines.lineCount() ? lines.startOf(line) : text.length();
  }
}
