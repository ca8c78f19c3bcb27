package dev.limn.text;

/**
 * What columns count. The position is meant as in LSP (3.17, "Position" and {@code
 * PositionEncodingKind}): it lies between characters, never inside one, and never inside or after a
 * line terminator.
 */
public enum PositionEncoding {
  /** Bytes of UTF-8. An unpaired surrogate counts three, as its replacement character would. */
  UTF8 {
    @Override
    int width(int codePoint) {
      if (codePoint < 0x80) {
        return 1;
      }
      if (codePoint < 0x800) {
        return 2;
      }
      return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
  },

  /** Code units of UTF-16, as in Java strings. */
  UTF16 {
    @Override
    int width(int codePoint) {
      return Character.charCount(codePoint);
    }

    @Override
    int column(SourceText text, int lineStart, int offset) {
      return offset - lineStart;
    }

    @Override
    int advance(SourceText text, int lineStart, int lineEnd, int column) {
      return column < lineEnd - lineStart ? startOfCharacter(text, lineStart + column) : lineEnd;
    }
  },

  /** Code points. An unpaired surrogate counts one. */
  UTF32 {
    @Override
    int width(int codePoint) {
      return 1;
    }
  };

  /** The number of units that the code point takes. */
  abstract int width(int codePoint);

  /**
   * The position of the offset; that of the character's start for an offset inside a surrogate
   * pair, and the end of the line for one inside a line terminator.
   *
   * @throws IndexOutOfBoundsException if the offset is not in [0, length]
   */
  public LineColumn position(SourceText text, int offset) {
    LineIndex lines = text.lines();
    int line = lines.lineOf(offset);
    int inLine = Math.min(startOfCharacter(text, offset), lines.endOf(line));
    return new LineColumn(line, column(text, lines.startOf(line), inLine));
  }

  /**
   * The offset of the position. A column past the end of its line stands for the end of the line,
   * and one inside a character for the character's start.
   *
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public int offset(SourceText text, LineColumn position) {
    LineIndex lines = text.lines();
    int line = position.line();
    if (line >= lines.lineCount()) {
      throw new IndexOutOfBoundsException(
          "No line " + line + " (from 0) in a text with lines: " + lines.lineCount());
    }
    return advance(text, lines.startOf(line), lines.endOf(line), position.column());
  }

  int column(SourceText text, int lineStart, int offset) {
    int column = 0;
    for (int i = lineStart; i < offset; ) {
      int codePoint = text.codePointAt(i);
      column += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return column;
  }

  int advance(SourceText text, int lineStart, int lineEnd, int column) {
    int left = column;
    int offset = lineStart;
    while (offset < lineEnd) {
      int codePoint = text.codePointAt(offset);
      left -= width(codePoint);
      if (left < 0) {
        return offset;
      }
      offset += Character.charCount(codePoint);
    }
    return offset;
  }

  private static int startOfCharacter(SourceText text, int offset) {
    return text.partsPair(offset) ? offset - 1 : offset;
  }
}
