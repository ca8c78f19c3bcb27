package dev.limn.text;

/**
 * A half-open range of offsets in a text.
 *
 * @param start the first offset in the range, not negative
 * @param end the first offset after the range, not below {@code start}
 */
public record TextRange(int start, int end) {

  /**
   * The range [start, end).
   *
   * @throws IllegalArgumentException unless 0 &le; start &le; end
   */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a range: [" + start + ", " + end + ")");
    }
  }

  /** The range of this length from the offset on. */
  public static TextRange ofLength(int start, int length) {
    return new TextRange(start, Math.addExact(start, length));
  }

  /** The empty range at the offset. */
  public static TextRange empty(int offset) {
    return new TextRange(offset, offset);
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the character at the offset is in the range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other range lies in this one, at its ends too. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the ranges have an offset in common, ends included: neighbours touch. */
  public boolean touches(TextRange other) {
    return start <= other.end && other.start <= end;
  }

  /** Whether the ranges have a character in common: neighbours do not overlap. */
  public boolean overlaps(TextRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The range moved by a distance, to the left if it is negative. */
  public TextRange shift(int distance) {
    return new TextRange(Math.addExact(start, distance), Math.addExact(end, distance));
  }

  /** The smallest range that contains both, and what is between them. */
  public TextRange cover(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
