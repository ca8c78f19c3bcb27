package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void leavesTextAlone() {
    for (String text : new String[] {"", "int x = 1;", "日本語 ä e\u0301 😀", "a\u00a0b"}) {
      assertSame(text, Visible.of(text));
    }
  }

  @Test
  void showsControlCharacters() {
    assertEquals("␛[2J␊␉␡", Visible.of("\u001b[2J\n\t\u007f"));
    assertEquals("<U+009B>", Visible.of("\u009b"));
  }

  @Test
  void showsMarksOfDirectionAndWhatHasNoWidth() {
    assertEquals("<U+202E>", Visible.of("\u202e"));
    assertEquals("<U+2066>", Visible.of("\u2066"));
    assertEquals("<U+200B>", Visible.of("\u200b"));
    assertEquals("<U+FEFF>", Visible.of("\ufeff"));
    assertEquals("<U+2028>", Visible.of("\u2028"));
    assertEquals("<U+E0001>", Visible.of(Character.toString(0xe0001)));
  }

  @Test
  void showsHalvesOfPairs() {
    assertEquals("a<U+D83D>b", Visible.of("a\ud83db"));
  }

  @Test
  void letsNothingThroughThatSteers() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String shown = Visible.of(Character.toString(c));
      assertFalse(
          shown.chars().anyMatch(x -> x < ' ' || (x >= 0x7f && x < 0xa0)), Integer.toHexString(c));
    }
  }
}
