package dev.limn.query;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;

/**
 * Where a merge has left more than one version of a text: what is found there is about none of
 * them, and no fix changes it. Immutable.
 *
 * @param ranges whole lines without their last line break, in the order of the text, apart
 */
public record Conflicts(List<TextRange> ranges) {

  /** There are none. */
  public static final Conflicts NONE = new Conflicts(List.of());

  /** Copies the list. */
  public Conflicts {
    ranges = List.copyOf(ranges);
  }

  /** Whether a range has a character in one of them, or if it is empty, lies in one of them. */
  public boolean hold(TextRange range) {
    int next = firstThatEndsAt(range.isEmpty() ? range.start() : range.start() + 1);
    return next < ranges.size()
        && ranges.get(next).start() < (range.isEmpty() ? range.end() + 1 : range.end());
  }

  /** Whether an edit changes one of them, or its lines: only whole lines before it may go. */
  public boolean forbid(TextEdit edit, SourceText text) {
    TextRange range = edit.range();
    int next = firstThatEndsAt(range.start());
    if (next == ranges.size() || !ranges.get(next).touches(range)) {
      return false;
    }
    return !edit.newText().isEmpty()
        || range.end() > ranges.get(next).start()
        || text.lines().lineStart(range.start()) != range.start();
  }

  /** The index of the first that ends at an offset or after it. */
  private int firstThatEndsAt(int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
