package dev.limn.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextRangeTest {

  private static final TextRange RANGE = new TextRange(3, 7);

  @Test
  void startIsInsideAndEndIsNot() {
    assertTrue(RANGE.contains(3));
    assertTrue(RANGE.contains(6));
    assertFalse(RANGE.contains(2));
    assertFalse(RANGE.contains(7));
    assertFalse(TextRange.empty(3).contains(3));
    assertEquals(4, RANGE.length());
  }

  @Test
  void containsRangesUpToItsEnds() {
    assertTrue(RANGE.contains(RANGE));
    assertTrue(RANGE.contains(TextRange.empty(7)));
    assertFalse(RANGE.contains(new TextRange(6, 8)));
    assertFalse(RANGE.contains(new TextRange(2, 4)));
  }

  @Test
  void neighboursTouchAndDoNotOverlap() {
    TextRange next = TextRange.ofLength(7, 2);
    assertTrue(RANGE.touches(next) && next.touches(RANGE));
    assertFalse(RANGE.overlaps(next) || next.overlaps(RANGE));
    assertFalse(RANGE.touches(next.shift(1)) || next.shift(1).touches(RANGE));
    assertTrue(RANGE.overlaps(next.shift(-1)) && next.shift(-1).overlaps(RANGE));
    assertFalse(RANGE.overlaps(TextRange.empty(5)));
    assertTrue(RANGE.touches(TextRange.empty(5)));
  }

  @Test
  void coversBothAndTheGap() {
    assertEquals(new TextRange(3, 12), RANGE.cover(new TextRange(10, 12)));
    assertEquals(new TextRange(1, 7), RANGE.cover(TextRange.empty(1)));
  }

  @Test
  void refusesWhatIsNoRange() {
    assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new TextRange(3, 2));
    assertThrows(IllegalArgumentException.class, () -> RANGE.shift(-4));
    assertThrows(ArithmeticException.class, () -> RANGE.shift(Integer.MAX_VALUE));
  }

  @Test
  void editsGrowOrShrinkTheText() {
    assertEquals(2, TextEdit.insert(4, "ab").growth());
    assertEquals(-3, TextEdit.delete(1, 4).growth());
    assertEquals(0, TextEdit.replace(1, 2, "x").growth());
  }
}
