package dev.limn.text;

/**
 * The chunks of one version in order, and where each begins. There is at least one; only a sole
 * chunk is empty. Thread-safe.
 */
final class Chunks {

  private final Chunk[] chunks;

  /** The offset of each chunk, and the length of the text as the last element. */
  private final int[] starts;

  /**
   * The chunk that was looked up last: readers mostly go on where they are. A racy hint that is
   * checked before it is used.
   */
  private int recent;

  Chunks(Chunk[] chunks, int[] starts) {
    this.chunks = chunks;
    this.starts = starts;
  }

  int count() {
    return chunks.length;
  }

  Chunk get(int index) {
    return chunks[index];
  }

  /** The offset at which the chunk begins; that of {@link #count()} is the length of the text. */
  int startOf(int index) {
    return starts[index];
  }

  int length() {
    return starts[chunks.length];
  }

  /** The chunk that holds the character at the offset; the last one for the end of the text. */
  int indexAt(int offset) {
    int hint = recent;
    if (starts[hint] <= offset && offset < starts[hint + 1]) {
      return hint;
    }
    int index = Math.min(lastAtMost(starts, offset), chunks.length - 1);
    recent = index;
    return index;
  }

  /** The number of chunks that end at or before the offset, which is above zero. */
  int wholeBefore(int offset) {
    return lastAtMost(starts, offset);
  }

  /** The characters in [start, end), all of them in the chunk. */
  String substringOf(int index, int start, int end) {
    return chunks[index].text().substring(start - starts[index], end - starts[index]);
  }

  /** Copies the chunks in [from, to) and their ends, which are moved by a distance. */
  void copyTo(int from, int to, Chunk[] target, int[] targetStarts, int at, int moved) {
    System.arraycopy(chunks, from, target, at, to - from);
    for (int i = from; i < to; i++) {
      targetStarts[at + i - from + 1] = starts[i + 1] + moved;
    }
  }

  /** How many chunks at the beginning are the same in both. */
  int commonHead(Chunks other) {
    int limit = Math.min(count(), other.count());
    int head = 0;
    while (head < limit && chunks[head] == other.chunks[head]) {
      head++;
    }
    return head;
  }

  /** How many chunks at the end are the same in both, at most as many as the limit. */
  int commonTail(Chunks other, int limit) {
    int tail = 0;
    while (tail < limit && chunks[count() - 1 - tail] == other.chunks[other.count() - 1 - tail]) {
      tail++;
    }
    return tail;
  }

  /** The index of the last element that is not above the value; the first one is not. */
  static int lastAtMost(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ascending[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
