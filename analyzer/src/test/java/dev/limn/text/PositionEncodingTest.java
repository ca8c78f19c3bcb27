package dev.limn.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionEncodingTest {

  @Test
  void positionsAreThoseOfTheNaiveWay() {
    RandomTexts.forSeeds(
        200,
        random -> {
          String content = random.text(random.below(6_000));
          SourceText text = SourceText.of(content);
          List<TextRange> lines = LineIndexTest.linesOf(content);
          for (int i = 0; i < 100; i++) {
            int line = random.below(lines.size());
            TextRange range = lines.get(line);
            int offset = range.start() + random.below(range.length() + 1);
            assertPosition(text, content, line, range, offset);
          }
        });
  }

  private static void assertPosition(
      SourceText text, String content, int line, TextRange range, int offset) {
    int start = startOfCharacter(content, offset);
    String before = content.substring(range.start(), start);
    for (PositionEncoding encoding : PositionEncoding.values()) {
      LineColumn expected = new LineColumn(line, units(encoding, before));
      assertEquals(expected, encoding.position(text, offset), encoding::name);
      assertEquals(start, encoding.offset(text, expected), encoding::name);
      assertInsideCharacter(encoding, text, content, range, expected, start);
    }
  }

  private static void assertInsideCharacter(
      PositionEncoding encoding,
      SourceText text,
      String content,
      TextRange range,
      LineColumn at,
      int start) {
    if (start == range.end()) {
      assertEquals(start, encoding.offset(text, new LineColumn(at.line(), at.column() + 1)));
      return;
    }
    int next = content.offsetByCodePoints(start, 1);
    int width = units(encoding, content.substring(start, next));
    for (int i = 1; i < width; i++) {
      assertEquals(start, encoding.offset(text, new LineColumn(at.line(), at.column() + i)));
    }
    assertEquals(next, encoding.offset(text, new LineColumn(at.line(), at.column() + width)));
  }

  private static int startOfCharacter(String content, int offset) {
    boolean inside =
        offset > 0 && offset < content.length() && content.codePointAt(offset - 1) > 0xFFFF;
    return inside ? offset - 1 : offset;
  }

  /** Unpaired surrogates become replacement characters, which take three bytes as well. */
  private static int units(PositionEncoding encoding, String part) {
    return switch (encoding) {
      case UTF8 -> wellFormed(part).getBytes(StandardCharsets.UTF_8).length;
      case UTF16 -> part.length();
      case UTF32 -> part.codePointCount(0, part.length());
    };
  }

  private static String wellFormed(String part) {
    int[] codePoints =
        part.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  @Test
  void countsUnitsOfEachEncoding() {
    SourceText text = SourceText.of("\naé漢😀z");
    assertEquals(new LineColumn(1, 10), PositionEncoding.UTF8.position(text, 6));
    assertEquals(new LineColumn(1, 5), PositionEncoding.UTF16.position(text, 6));
    assertEquals(new LineColumn(1, 4), PositionEncoding.UTF32.position(text, 6));
  }

  @Test
  void columnPastTheEndStandsForTheEnd() {
    SourceText text = SourceText.of("ab\r\ncd");
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertEquals(2, encoding.offset(text, new LineColumn(0, 3)));
      assertEquals(2, encoding.offset(text, new LineColumn(0, Integer.MAX_VALUE)));
      assertEquals(6, encoding.offset(text, new LineColumn(1, Integer.MAX_VALUE)));
    }
  }

  @Test
  void offsetInsideATerminatorIsTheEndOfItsLine() {
    SourceText text = SourceText.of("ab\r\ncd");
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertEquals(new LineColumn(0, 2), encoding.position(text, 3));
      assertEquals(new LineColumn(1, 0), encoding.position(text, 4));
    }
  }

  @Test
  void hugeSingleLine() {
    SourceText text = SourceText.of("é".repeat(300_000) + "\n");
    assertEquals(new LineColumn(0, 500_000), PositionEncoding.UTF8.position(text, 250_000));
    assertEquals(250_000, PositionEncoding.UTF8.offset(text, new LineColumn(0, 500_001)));
    assertEquals(new LineColumn(0, 250_000), PositionEncoding.UTF32.position(text, 250_000));
  }

  @Test
  void refusesWhatIsNotInTheText() {
    SourceText text = SourceText.of("a\nb");
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertThrows(
          IndexOutOfBoundsException.class, () -> encoding.offset(text, new LineColumn(2, 0)));
      assertThrows(IndexOutOfBoundsException.class, () -> encoding.position(text, 4));
    }
    assertThrows(IllegalArgumentException.class, () -> new LineColumn(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new LineColumn(0, -1));
  }
}
