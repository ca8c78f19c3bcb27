package dev.limn.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final SourceText TEXT = SourceText.of("aa\n<<\nb\n>>\ncc\n<<\n>>\nd");

  /** The lines from the second to the fourth, and the sixth and the seventh. */
  private static final Conflicts CONFLICTS =
      new Conflicts(List.of(new TextRange(3, 10), new TextRange(14, 19)));

  private static void checkHeld(boolean held, int start, int end) {
    assertEquals(held, CONFLICTS.hold(new TextRange(start, end)));
  }

  private static boolean forbids(TextEdit edit) {
    return CONFLICTS.forbid(edit, TEXT);
  }

  @Test
  void holdWhatOverlapsThem() {
    checkHeld(false, 0, 3);
    checkHeld(true, 0, 4);
    checkHeld(true, 9, 11);
    checkHeld(false, 10, 14);
    checkHeld(true, 0, 21);
    checkHeld(true, 18, 21);
    checkHeld(false, 19, 21);
    checkHeld(false, 2, 2);
    checkHeld(true, 3, 3);
    checkHeld(true, 10, 10);
    checkHeld(false, 11, 11);
    assertFalse(Conflicts.NONE.hold(new TextRange(0, 21)));
  }

  @Test
  void forbidWhatChangesTheirLines() {
    assertTrue(forbids(TextEdit.insert(6, "x")));
    assertTrue(forbids(TextEdit.insert(3, "x")));
    assertTrue(forbids(TextEdit.insert(10, "x")));
    assertTrue(forbids(TextEdit.delete(10, 13)), "the line break after a marker");
    assertTrue(forbids(TextEdit.delete(2, 3)), "the line break before a marker");
    assertTrue(forbids(TextEdit.delete(0, 20)));
    assertTrue(forbids(TextEdit.replace(11, 15, "")));
  }

  @Test
  void allowWhatChangesOtherLines() {
    assertFalse(forbids(TextEdit.delete(0, 3)), "the whole line before");
    assertFalse(forbids(TextEdit.delete(11, 14)), "the whole line between two");
    assertFalse(forbids(TextEdit.replace(0, 2, "x")));
    assertFalse(forbids(TextEdit.insert(11, "x")));
    assertFalse(forbids(TextEdit.delete(20, 21)));
  }
}
