package dev.limn.text;

import java.util.Arrays;

/**
 * Puts the chunks of a new version together: whole ones are shared, parts and new text are gathered
 * and cut anew. No chunk comes out below {@link #MIN_LENGTH} unless it is the only one, so that any
 * number of edits leaves about as many chunks as a fresh text has.
 */
final class Splice {

  /** Chunks with fewer characters are joined with a neighbour. */
  static final int MIN_LENGTH = Chunk.MAX_LENGTH / 4;

  /** About as many characters as a chunk gets when text is cut: room to grow before the next. */
  private static final int CUT_LENGTH = Chunk.MAX_LENGTH / 4 * 3;

  private Chunk[] done;

  /** The offset of each chunk that is done, and of what comes next. */
  private int[] starts;

  private int count;
  private final StringBuilder pending = new StringBuilder();
  private long copied;

  Splice(int expectedChunks) {
    done = new Chunk[expectedChunks];
    starts = new int[expectedChunks + 1];
  }

  /** Appends new text. */
  void append(CharSequence text) {
    pending.append(text);
  }

  /** Appends a part of an older version, sharing the chunks that lie in it. */
  void keep(Chunks old, int start, int end) {
    int offset = start;
    while (offset < end) {
      int index = old.indexAt(offset);
      int next = old.startOf(index + 1);
      boolean whole = offset == old.startOf(index) && next <= end;
      if (whole && !pendingIsSmall()) {
        int stop = old.wholeBefore(end);
        cutPending();
        share(old, index, stop);
        offset = old.startOf(stop);
      } else {
        int to = Math.min(next, end);
        pending.append(old.substringOf(index, offset, to));
        offset = to;
      }
    }
  }

  /** The chunks of the new version. To be called once, at the end. */
  Chunks finish() {
    if (pendingIsSmall() && count > 0) {
      count--;
      pending.insert(0, done[count].text());
    }
    cutPending();
    if (count == 0) {
      add(new Chunk(""));
    }
    return new Chunks(Arrays.copyOf(done, count), Arrays.copyOf(starts, count + 1));
  }

  /** The number of characters in chunks that were made here. */
  long copied() {
    return copied;
  }

  private boolean pendingIsSmall() {
    return pending.length() > 0 && pending.length() < MIN_LENGTH;
  }

  private void cutPending() {
    int length = pending.length();
    if (length == 0) {
      return;
    }
    int pieces = length <= Chunk.MAX_LENGTH ? 1 : (length + CUT_LENGTH - 1) / CUT_LENGTH;
    int start = 0;
    for (int i = 1; i <= pieces; i++) {
      int end = (int) ((long) length * i / pieces);
      add(new Chunk(pending.substring(start, end)));
      start = end;
    }
    copied += length;
    pending.setLength(0);
  }

  private void add(Chunk chunk) {
    reserve(1);
    done[count] = chunk;
    starts[count + 1] = Math.addExact(starts[count], chunk.length());
    count++;
  }

  /** Appends the chunks in [from, to) without a look at them: a long text has thousands. */
  private void share(Chunks old, int from, int to) {
    reserve(to - from);
    int moved = starts[count] - old.startOf(from);
    Math.addExact(old.startOf(to), moved);
    old.copyTo(from, to, done, starts, count, moved);
    count += to - from;
  }

  private void reserve(int more) {
    if (count + more > done.length) {
      int capacity = Math.max(count + more, done.length + done.length / 2);
      done = Arrays.copyOf(done, capacity);
      starts = Arrays.copyOf(starts, capacity + 1);
    }
  }
}
