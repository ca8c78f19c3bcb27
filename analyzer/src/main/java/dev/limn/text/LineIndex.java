package dev.limn.text;

import static java.util.Objects.checkIndex;

/**
 * Where the lines of a text begin and end; lines are counted from zero. A line feed, a carriage
 * return, or the two together end a line (JLS §3.4, and LSP's text documents alike), so a text has
 * one line more than it has terminators. Immutable and thread-safe.
 *
 * <p>Each chunk finds its lines once and versions share chunks, so that the index of an edited text
 * costs a look at the new chunks and the shifting of one number for each other.
 */
public final class LineIndex {

  private final Chunks chunks;

  /** The number of lines that end in the chunks before each chunk; last, in all of them. */
  private final int[] endedBefore;

  private LineIndex(Chunks chunks, int[] endedBefore) {
    this.chunks = chunks;
    this.endedBefore = endedBefore;
  }

  static LineIndex of(Chunks chunks) {
    int[] endedBefore = new int[chunks.count() + 1];
    sum(chunks, endedBefore, 0, chunks.count());
    return new LineIndex(chunks, endedBefore);
  }

  /** The index of an edited text. The sums are taken over where the chunks are the same. */
  LineIndex after(Chunks edited) {
    int[] sums = new int[edited.count() + 1];
    int same = chunks.commonHead(edited);
    // Whether a line ends with a chunk depends on the chunk after it, so the last one is new.
    int head = Math.max(0, same - 1);
    int tail = chunks.commonTail(edited, Math.min(chunks.count(), edited.count()) - same);
    System.arraycopy(endedBefore, 0, sums, 0, head + 1);
    sum(edited, sums, head, edited.count() - tail);
    int shift = edited.count() - chunks.count();
    int more = sums[edited.count() - tail] - endedBefore[chunks.count() - tail];
    for (int i = edited.count() - tail + 1; i < sums.length; i++) {
      sums[i] = endedBefore[i - shift] + more;
    }
    return new LineIndex(edited, sums);
  }

  private static void sum(Chunks chunks, int[] endedBefore, int from, int to) {
    for (int i = from; i < to; i++) {
      endedBefore[i + 1] = endedBefore[i] + endedIn(chunks, i);
    }
  }

  private static int endedIn(Chunks chunks, int index) {
    Chunk chunk = chunks.get(index);
    boolean split = index + 1 < chunks.count() && chunk.splitsTerminatorWith(chunks.get(index + 1));
    return chunk.lineStarts().length - (split ? 1 : 0);
  }

  /** The number of lines, at least one. */
  public int lineCount() {
    return endedBefore[chunks.count()] + 1;
  }

  /**
   * The line of the offset. A terminator belongs to the line that it ends.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length]
   */
  public int lineOf(int offset) {
    checkIndex(offset, chunks.length() + 1);
    int index = chunks.indexAt(offset);
    int local = offset - chunks.startOf(index);
    return endedBefore[index] + countAtMost(chunks.get(index).lineStarts(), local);
  }

  /**
   * The offset of the first character of the line.
   *
   * @throws IndexOutOfBoundsException if the line is not in [0, lineCount)
   */
  public int startOf(int line) {
    checkIndex(line, lineCount());
    if (line == 0) {
      return 0;
    }
    int index = Chunks.lastAtMost(endedBefore, line - 1);
    int nth = line - 1 - endedBefore[index];
    return chunks.startOf(index) + chunks.get(index).lineStarts()[nth];
  }

  /**
   * The offset after the last character of the line, its terminator not included.
   *
   * @throws IndexOutOfBoundsException if the line is not in [0, lineCount)
   */
  public int endOf(int line) {
    checkIndex(line, lineCount());
    if (line + 1 == lineCount()) {
      return chunks.length();
    }
    int next = startOf(line + 1);
    boolean two = next >= 2 && charAt(next - 1) == '\n' && charAt(next - 2) == '\r';
    return two ? next - 2 : next - 1;
  }

  /**
   * The offset of the first character of the line of an offset.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length]
   */
  public int lineStart(int offset) {
    return startOf(lineOf(offset));
  }

  /**
   * The offset after the last character of the line of an offset, its terminator not included.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length]
   */
  public int lineEnd(int offset) {
    return endOf(lineOf(offset));
  }

  private char charAt(int offset) {
    int index = chunks.indexAt(offset);
    return chunks.get(index).text().charAt(offset - chunks.startOf(index));
  }

  private static int countAtMost(short[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
