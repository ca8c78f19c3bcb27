package dev.limn.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters that versions of a text share. Thread-safe.
 *
 * <p>The characters are a string because the JVM already keeps strings in one byte a character
 * where it can, and copies them out faster than a loop of ours would.
 */
final class Chunk {

  /** The largest number of characters in a chunk; line starts in it fit a {@code short}. */
  static final int MAX_LENGTH = 4096;

  private static final short[] NO_STARTS = {};

  private final String text;

  /** Computed on demand; volatile, so that a thread that sees the array sees its elements. */
  private volatile short @Nullable [] lineStarts;

  Chunk(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Whether the lines of this chunk were looked for already. */
  boolean linesKnown() {
    return lineStarts != null;
  }

  /**
   * Where lines begin after a terminator in this chunk, in (0, length]. A carriage return at the
   * end counts as a terminator, and so does a line feed at the beginning: whether the two are one
   * is for those to say who know both chunks.
   */
  short[] lineStarts() {
    short[] known = lineStarts;
    if (known == null) {
      known = findLineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  /** Whether a terminator begins with the last character here and ends with the first of next. */
  boolean splitsTerminatorWith(Chunk next) {
    return text.endsWith("\r") && next.text.startsWith("\n");
  }

  private static short[] findLineStarts(String text) {
    short[] starts = NO_STARTS;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, Math.max(64, 2 * count));
        }
        starts[count++] = (short) (i + 1);
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int index) {
    char c = text.charAt(index);
    if (c > '\r') {
      return false;
    }
    return c == '\n' || (c == '\r' && !text.startsWith("\n", index + 1));
  }
}
