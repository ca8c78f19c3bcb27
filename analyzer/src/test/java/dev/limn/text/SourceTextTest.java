package dev.limn.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void editsGiveWhatAStringWouldGive() {
    RandomTexts.forSeeds(
        150,
        random -> {
          StringBuilder model = new StringBuilder(random.text(random.below(30_000)));
          SourceText text = SourceText.of(model);
          for (int step = 0; step < 40; step++) {
            List<TextEdit> edits = random.edits(model);
            text = text.apply(edits);
            edit(model, edits);
            assertSameText(model.toString(), text);
            assertReads(random, model.toString(), text);
          }
        });
  }

  private static void edit(StringBuilder model, List<TextEdit> edits) {
    edits.stream()
        .sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start()).reversed())
        .forEach(e -> model.replace(e.range().start(), e.range().end(), e.newText()));
  }

  private static void assertSameText(String expected, SourceText text) {
    assertEquals(expected.length(), text.length());
    assertEquals(expected, text.toString());
    assertTrue(text.contentEquals(SourceText.of(expected)));
    assertTrue(SourceText.of(expected).contentEquals(text));
    assertChunksInBounds(text.chunks());
  }

  private static void assertChunksInBounds(Chunks chunks) {
    for (int i = 0; i < chunks.count(); i++) {
      int length = chunks.get(i).length();
      assertTrue(length <= Chunk.MAX_LENGTH, () -> "chunk of " + length);
      assertTrue(length >= Splice.MIN_LENGTH || chunks.count() == 1, () -> "chunk of " + length);
    }
  }

  private static void assertReads(RandomTexts random, String expected, SourceText text) {
    int start = random.below(expected.length() + 1);
    int end = start + random.below(expected.length() - start + 1);
    String part = expected.substring(start, end);
    assertEquals(part, text.substring(start, end));
    assertEquals(part, text.substring(new TextRange(start, end)));
    assertTrue(text.regionMatches(start, part));
    char[] target = new char[part.length() + 5];
    text.copyTo(start, end, target, 3);
    assertEquals("\0\0\0" + part + "\0\0", new String(target));
    if (start < end) {
      assertEquals(expected.charAt(start), text.charAt(start));
      assertEquals(expected.codePointAt(start), text.codePointAt(start));
      assertFalse(text.regionMatches(start, otherAtTheEnd(part)));
    }
  }

  private static String otherAtTheEnd(String part) {
    int last = part.length() - 1;
    return part.substring(0, last) + (char) (part.charAt(last) ^ 1);
  }

  @Test
  void readsEachCharacterInAnyOrder() {
    String expected = new RandomTexts(7).text(20_000);
    SourceText text = SourceText.of(expected);
    for (int i = 0; i < expected.length(); i++) {
      assertEquals(expected.charAt(i), text.charAt(i));
    }
    for (int i = expected.length() - 1; i >= 0; i--) {
      assertEquals(expected.charAt(i), text.charAt(i));
      int elsewhere = (int) (i * 7919L % expected.length());
      assertEquals(expected.charAt(elsewhere), text.charAt(elsewhere));
    }
  }

  @Test
  void olderVersionsStay() {
    SourceText before = SourceText.of("class A {}\n".repeat(2_000));
    String content = before.toString();
    SourceText after = before.replace(9_000, 15_000, "x");
    assertEquals(content, before.toString());
    assertEquals(content.length() - 5_999, after.length());
  }

  @Test
  void emptyTextCanBeReadAndEdited() {
    SourceText empty = SourceText.of("");
    assertEquals(0, empty.length());
    assertEquals("", empty.toString());
    assertEquals("", empty.substring(0, 0));
    assertTrue(empty.regionMatches(0, ""));
    assertEquals("ab", empty.replace(0, 0, "ab").toString());
    assertEquals("", SourceText.of("x".repeat(9_999)).replace(0, 9_999, "").toString());
  }

  @Test
  void insertionsAtOneOffsetKeepTheirOrder() {
    SourceText text = SourceText.of("ab");
    List<TextEdit> edits =
        List.of(TextEdit.insert(2, "3"), TextEdit.insert(1, "1"), TextEdit.insert(1, "2"));
    assertEquals("a12b3", text.apply(edits).toString());
  }

  @Test
  void insertionStandsBeforeTheReplacementThatBeginsThere() {
    SourceText text = SourceText.of("abcd");
    TextEdit replacement = TextEdit.replace(1, 3, "X");
    TextEdit insertion = TextEdit.insert(1, "<");
    TextEdit behind = TextEdit.insert(3, ">");
    assertEquals("a<X>d", text.apply(List.of(behind, insertion, replacement)).toString());
    assertEquals("a<X>d", text.apply(List.of(replacement, insertion, behind)).toString());
  }

  @Test
  void neighbouringReplacementsAreNoOverlap() {
    SourceText text = SourceText.of("abcd");
    List<TextEdit> edits = List.of(TextEdit.replace(2, 4, "Y"), TextEdit.replace(0, 2, "X"));
    assertEquals("XY", text.apply(edits).toString());
  }

  @Test
  void refusesOverlappingEdits() {
    SourceText text = SourceText.of("abcdef");
    assertOverlap(text, TextEdit.delete(0, 3), TextEdit.delete(2, 4));
    assertOverlap(text, TextEdit.delete(2, 4), TextEdit.delete(2, 4));
    assertOverlap(text, TextEdit.delete(1, 5), TextEdit.insert(3, "x"));
  }

  private static void assertOverlap(SourceText text, TextEdit... edits) {
    assertThrows(IllegalArgumentException.class, () -> text.apply(List.of(edits)));
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    SourceText text = SourceText.of("abc");
    assertOutside(() -> text.charAt(-1));
    assertOutside(() -> text.charAt(3));
    assertOutside(() -> SourceText.of("").charAt(0));
    assertOutside(() -> text.substring(2, 4));
    assertOutside(() -> text.substring(2, 1));
    assertOutside(() -> text.replace(3, 4, ""));
    assertOutside(() -> text.apply(List.of(TextEdit.insert(4, "x"))));
    assertOutside(() -> text.copyTo(0, 3, new char[3], 1));
    assertOutside(() -> text.copyTo(0, 4, new char[9], 0));
    assertFalse(text.regionMatches(-1, "a"));
    assertFalse(text.regionMatches(2, "cd"));
    assertFalse(text.regionMatches(Integer.MAX_VALUE, "c"));
  }

  private static void assertOutside(Runnable access) {
    assertThrows(IndexOutOfBoundsException.class, access::run);
  }

  @Test
  void textsOfEqualLengthDiffer() {
    String content = "0123456789".repeat(2_000);
    SourceText text = SourceText.of(content);
    assertFalse(text.contentEquals(text.replace(19_999, 20_000, "x")));
    assertFalse(text.contentEquals(text.replace(0, 1, "")));
    assertTrue(text.contentEquals(text.replace(500, 510, "0123456789")));
  }

  @Test
  void noEditsGiveTheTextItself() {
    SourceText text = SourceText.of("a");
    assertSame(text, text.apply(List.of()));
  }

  @Test
  void keystrokeCopiesAChunkAndNotTheText() {
    SourceText text = SourceText.of("0123456789abcde\n".repeat(640 * 1024));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      int offset = random.nextInt(text.length());
      text = text.replace(offset, offset + random.nextInt(2), "x");
      assertTrue(text.charactersCopied() <= Chunk.MAX_LENGTH + Splice.MIN_LENGTH + 1);
    }
  }

  @Test
  void hundredThousandEditsLeaveEditsCheap() {
    Random random = new Random(2);
    SourceText text = SourceText.of("y".repeat(400_000));
    long copied = 0;
    for (int i = 0; i < 100_000; i++) {
      int offset = random.nextInt(text.length() - 50);
      text = text.replace(offset, offset + random.nextInt(40), "z".repeat(random.nextInt(40)));
      copied += text.charactersCopied();
    }
    assertChunksInBounds(text.chunks());
    assertTrue(copied / 100_000 <= Chunk.MAX_LENGTH, "copied " + copied);
  }

  @Test
  void deletingByCharactersJoinsChunks() {
    SourceText text = SourceText.of("w".repeat(50_000));
    while (text.length() > 10) {
      text = text.replace(text.length() / 3, text.length() / 3 + 10, "");
      assertChunksInBounds(text.chunks());
    }
    assertEquals(1, text.chunks().count());
  }
}
