package dev.limn.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamageTest {
  private static final Damage TWO =
      Damage.of(List.of(TextEdit.insert(10, "abc"), TextEdit.delete(20, 25)));

  @Test
  void ofEditsIsInTheOrderOfTheText() {
    Damage damage = Damage.of(List.of(TextEdit.delete(20, 25), TextEdit.insert(10, "abc")));
    assertEquals(
        List.of(new Damage.Splice(10, 10, 10, 13), new Damage.Splice(20, 25, 23, 23)),
        damage.splices());
  }

  @Test
  void joinsTouchingEdits() {
    Damage damage = Damage.of(List.of(TextEdit.delete(3, 5), TextEdit.insert(5, "xy")));
    assertEquals(List.of(new Damage.Splice(3, 5, 3, 5)), damage.splices());
  }

  @Test
  void sparesWhatIsBetweenEdits() {
    assertTrue(TWO.spares(0, 10, 0));
    assertTrue(TWO.spares(10, 20, 13));
    assertTrue(TWO.spares(25, 30, 23));
  }

  @Test
  void doesNotSpareWhatWasEditedOrStandsElsewhere() {
    assertFalse(TWO.spares(9, 11, 9));
    assertFalse(TWO.spares(19, 21, 22));
    assertFalse(TWO.spares(24, 30, 22));
    assertFalse(TWO.spares(10, 20, 10));
    assertFalse(TWO.spares(25, 30, 25));
  }

  @Test
  void isNothingWhereTheTextIsTheSame() {
    SourceText text = SourceText.of("class A { }");
    Damage damage = Damage.of(List.of(TextEdit.replace(0, 11, "class A { }")));
    assertEquals(Damage.NONE, damage.trim(text, text));
  }

  @Test
  void trimsToWhatDiffers() {
    SourceText before = SourceText.of("int first = 1;");
    SourceText after = SourceText.of("int force = 1;");
    Damage damage = Damage.of(List.of(TextEdit.replace(0, 14, "int force = 1;")));
    assertEquals(List.of(new Damage.Splice(5, 9, 5, 9)), damage.trim(before, after).splices());
  }

  /** What a composition spares has the same characters in both texts; and it spares enough. */
  @Test
  void composesEdits() {
    Random random = new Random(3);
    for (int run = 0; run < 2000; run++) {
      SourceText first = SourceText.of(letters(random, 40));
      Damage all = Damage.NONE;
      SourceText last = first;
      for (int i = 0; i < 3; i++) {
        List<TextEdit> edits = edits(random, last.length());
        all = all.then(Damage.of(edits));
        last = last.apply(edits);
      }
      int newAt = 0;
      int oldAt = 0;
      Damage trimmed = all.trim(first, last);
      for (Damage.Splice splice : trimmed.splices()) {
        assertEquals(
            first.substring(oldAt, splice.oldStart()), last.substring(newAt, splice.newStart()));
        assertTrue(oldAt == splice.oldStart() || trimmed.spares(oldAt, splice.oldStart(), newAt));
        oldAt = splice.oldEnd();
        newAt = splice.newEnd();
      }
      assertEquals(first.substring(oldAt, first.length()), last.substring(newAt, last.length()));
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }

  private static List<TextEdit> edits(Random random, int length) {
    List<TextEdit> edits = new ArrayList<>();
    int free = 0;
    while (edits.size() < 3 && free < length) {
      int start = free + random.nextInt(length - free);
      int end = Math.min(length, start + random.nextInt(4));
      edits.add(TextEdit.replace(start, end, letters(random, random.nextInt(4))));
      free = end + 1;
    }
    return edits;
  }
}
