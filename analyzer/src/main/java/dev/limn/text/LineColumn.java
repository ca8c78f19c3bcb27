package dev.limn.text;

/**
 * A position in a text.
 *
 * @param line the line, counted from zero
 * @param column the number of units before the position in its line; what a unit is, the {@link
 *     PositionEncoding} says
 */
public record LineColumn(int line, int column) {

  /**
   * The position.
   *
   * @throws IllegalArgumentException if line or column are negative
   */
  public LineColumn {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("Not a position: line " + line + ", column " + column);
    }
  }
}
