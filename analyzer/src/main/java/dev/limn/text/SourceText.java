package dev.limn.text;

import static java.util.Objects.checkFromIndexSize;
import static java.util.Objects.checkFromToIndex;
import static java.util.Objects.checkIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one version of a document: UTF-16 code units, offsets counted in them from zero.
 *
 * <p>Immutable and thread-safe. A version made by an edit shares the characters that the edit left
 * alone with the version before, and keeps nothing else of it alive. Any characters are allowed,
 * unpaired surrogates too. Equality is identity; see {@link #contentEquals}.
 */
public final class SourceText {

  private static final Comparator<TextEdit> BY_POSITION =
      Comparator.<TextEdit>comparingInt(edit -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end());

  private final Chunks chunks;
  private final long charactersCopied;

  /** A race here is harmless: the fields of the index are final, and either index will do. */
  private @Nullable LineIndex lines;

  private SourceText(Splice splice, @Nullable LineIndex before) {
    chunks = splice.finish();
    charactersCopied = splice.copied();
    lines = before == null ? null : before.after(chunks);
  }

  /** The text with these characters. */
  public static SourceText of(CharSequence text) {
    Splice splice = new Splice(text.length() / Splice.MIN_LENGTH + 1);
    splice.append(text);
    return new SourceText(splice, null);
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return chunks.length();
  }

  /**
   * The code unit at the offset. Fast when called with neighbouring offsets; to read much, use
   * {@link #copyTo}.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length)
   */
  public char charAt(int offset) {
    checkIndex(offset, length());
    int index = chunks.indexAt(offset);
    return chunks.get(index).text().charAt(offset - chunks.startOf(index));
  }

  /**
   * The code point whose first code unit is at the offset; an unpaired surrogate, or the second
   * half of a pair, stands for itself.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length)
   */
  public int codePointAt(int offset) {
    char first = charAt(offset);
    if (Character.isHighSurrogate(first) && offset + 1 < length()) {
      char second = charAt(offset + 1);
      if (Character.isLowSurrogate(second)) {
        return Character.toCodePoint(first, second);
      }
    }
    return first;
  }

  /**
   * The characters in [start, end).
   *
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public String substring(int start, int end) {
    checkFromToIndex(start, end, length());
    int index = chunks.indexAt(start);
    if (end <= chunks.startOf(index + 1)) {
      return chunks.substringOf(index, start, end);
    }
    char[] target = new char[end - start];
    copyTo(start, end, target, 0);
    return new String(target);
  }

  /** The characters of the range. See {@link #substring(int, int)}. */
  public String substring(TextRange range) {
    return substring(range.start(), range.end());
  }

  /**
   * Copies the characters in [start, end) to the target, the first one to the target offset.
   *
   * @throws IndexOutOfBoundsException if the range is not in the text or the target has no room;
   *     nothing is copied then
   */
  public void copyTo(int start, int end, char[] target, int targetOffset) {
    checkFromToIndex(start, end, length());
    checkFromIndexSize(targetOffset, end - start, target.length);
    int offset = start;
    for (int i = chunks.indexAt(start); offset < end; i++) {
      int base = chunks.startOf(i);
      int stop = Math.min(end, chunks.startOf(i + 1));
      chunks
          .get(i)
          .text()
          .getChars(offset - base, stop - base, target, targetOffset + offset - start);
      offset = stop;
    }
  }

  /**
   * The text after these edits, all of them given in the coordinates of this version, in any order.
   * Insertions at the same offset are inserted in the order of the list, and before the replacement
   * of a range that begins there. Without edits, this text itself.
   *
   * @throws IllegalArgumentException if edits overlap
   * @throws IndexOutOfBoundsException if an edit is not in the text
   */
  public SourceText apply(List<TextEdit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(BY_POSITION);
    Splice splice = new Splice(chunks.count() + 4);
    int kept = 0;
    for (TextEdit edit : sorted) {
      TextRange range = edit.range();
      checkFromToIndex(range.start(), range.end(), length());
      if (range.start() < kept) {
        throw new IllegalArgumentException("Edits overlap at offset " + range.start());
      }
      splice.keep(chunks, kept, range.start());
      splice.append(edit.newText());
      kept = range.end();
    }
    splice.keep(chunks, kept, length());
    return new SourceText(splice, lines);
  }

  /**
   * The text with the characters in [start, end) replaced.
   *
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public SourceText replace(int start, int end, String replacement) {
    checkFromToIndex(start, end, length());
    return apply(List.of(new TextEdit(new TextRange(start, end), replacement)));
  }

  /** Where the lines begin. Made when first asked for; from then on edits carry it along. */
  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = LineIndex.of(chunks);
      lines = known;
    }
    return known;
  }

  /** Whether both texts have the same characters. */
  public boolean contentEquals(SourceText other) {
    if (this == other) {
      return true;
    }
    if (length() != other.length()) {
      return false;
    }
    for (int i = 0; i < chunks.count(); i++) {
      if (!other.matches(chunks.startOf(i), chunks.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(int start, Chunk chunk) {
    int index = chunks.indexAt(start);
    boolean shared = chunks.get(index) == chunk && chunks.startOf(index) == start;
    return shared || regionMatches(start, chunk.text());
  }

  /** Whether these characters stand at the offset; false where they would reach out of the text. */
  public boolean regionMatches(int start, String text) {
    if (start < 0 || start > length() - text.length()) {
      return false;
    }
    int end = start + text.length();
    int offset = start;
    for (int i = chunks.indexAt(start); offset < end; i++) {
      int stop = Math.min(end, chunks.startOf(i + 1));
      int from = offset - chunks.startOf(i);
      if (!chunks.get(i).text().regionMatches(from, text, offset - start, stop - offset)) {
        return false;
      }
      offset = stop;
    }
    return true;
  }

  /** All characters. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(length());
    for (int i = 0; i < chunks.count(); i++) {
      all.append(chunks.get(i).text());
    }
    return all.toString();
  }

  /**
   * The number of characters that were copied to make this version from the one before, or from
   * nothing: a measure of work for tests and benchmarks.
   */
  public long charactersCopied() {
    return charactersCopied;
  }

  /** Whether the offset, in [0, length], lies between the two halves of a surrogate pair. */
  boolean partsPair(int offset) {
    return offset > 0
        && offset < length()
        && Character.isLowSurrogate(charAt(offset))
        && Character.isHighSurrogate(charAt(offset - 1));
  }

  /** The parts that versions share. */
  Chunks chunks() {
    return chunks;
  }
}
