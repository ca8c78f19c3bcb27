package dev.limn.text;

import static java.util.Objects.checkIndex;

/**
 * Where the lines of a text begin and end; lines are counted from zero. A line feed, a carriage
 * return, or the two together end a line (JLS §3.4, and LSP's text documents alike), so a text has
 * one line more than it has terminators. Immutable and thread-safe.
 *
 * <p>Each chunk finds its lines once and versions share chunks, so that the index of an edited text
 * costs a look at the new chunks and a sum over the others.
 */
public final class LineIndex {

  private final Chunks chunks;

  /** The number of lines that end in the chunks before each chunk; last, in all of them. */
  private final int[] endedBefore;

  LineIndex(Chunks chunks) {
    this.chunks = chunks;
    endedBefore = new int[chunks.count() + 1];
    for (int i = 0; i < chunks.count(); i++) {
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
