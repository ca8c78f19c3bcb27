package dev.limn.text;

import java.util.List;

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

  Chunks(List<Chunk> list) {
    chunks = list.toArray(new Chunk[0]);
    starts = new int[chunks.length + 1];
    for (int i = 0; i < chunks.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], chunks[i].length());
    }
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
