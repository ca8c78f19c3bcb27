package dev.limn.text;

import java.util.ArrayList;
import java.util.List;

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

  private final List<Chunk> done;
  private final StringBuilder pending = new StringBuilder();
  private long copied;

  Splice(int expectedChunks) {
    done = new ArrayList<>(expectedChunks);
  }

  /** Appends new text. */
  void append(CharSequence text) {
    pending.append(text);
  }

  /** Appends a part of an older version, sharing the chunks that lie in it. */
  void keep(Chunks old, int start, int end) {
    if (start == end) {
      return;
    }
    for (int i = old.indexAt(start); i < old.count() && old.startOf(i) < end; i++) {
      int from = Math.max(start - old.startOf(i), 0);
      int to = Math.min(end - old.startOf(i), old.get(i).length());
      keep(old.get(i), from, to);
    }
  }

  private void keep(Chunk chunk, int from, int to) {
    boolean whole = from == 0 && to == chunk.length();
    if (!whole) {
      pending.append(chunk.text().substring(from, to));
    } else if (pending.length() > 0 && pending.length() < MIN_LENGTH) {
      pending.append(chunk.text());
    } else {
      cutPending();
      done.add(chunk);
    }
  }

  /** The chunks of the new version. To be called once, at the end. */
  Chunks finish() {
    if (pending.length() < MIN_LENGTH && pending.length() > 0 && !done.isEmpty()) {
      pending.insert(0, done.remove(done.size() - 1).text());
    }
    cutPending();
    if (done.isEmpty()) {
      done.add(new Chunk(""));
    }
    return new Chunks(done);
  }

  /** The number of characters in chunks that were made here. */
  long copied() {
    return copied;
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
      done.add(new Chunk(pending.substring(start, end)));
      start = end;
    }
    copied += length;
    pending.setLength(0);
  }
}
