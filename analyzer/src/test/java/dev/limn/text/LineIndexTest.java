package dev.limn.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void linesOfEditedTextsAreThoseOfFreshOnes() {
    RandomTexts.forSeeds(
        100,
        random -> {
          SourceText text = SourceText.of(random.text(random.below(20_000)));
          for (int step = 0; step < 25; step++) {
            text = text.apply(random.edits(text.toString()));
            if (random.below(4) > 0) {
              assertLines(text);
            }
          }
        });
  }

  private static void assertLines(SourceText text) {
    String content = text.toString();
    List<TextRange> expected = linesOf(content);
    LineIndex lines = text.lines();
    assertEquals(expected.size(), lines.lineCount());
    int line = 0;
    for (int offset = 0; offset <= content.length(); offset++) {
      if (line + 1 < expected.size() && expected.get(line + 1).start() == offset) {
        line++;
      }
      assertEquals(line, lines.lineOf(offset));
    }
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), new TextRange(lines.startOf(i), lines.endOf(i)));
    }
  }

  /** The naive way: character by character, ranges without terminators. */
  static List<TextRange> linesOf(String text) {
    List<TextRange> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new TextRange(start, i));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new TextRange(start, text.length()));
    return lines;
  }

  @Test
  void eachTerminatorEndsALine() {
    LineIndex lines = SourceText.of("a\nb\r\nc\rd\r\r\n\n").lines();
    assertEquals(7, lines.lineCount());
    assertEquals(0, lines.lineOf(1));
    assertEquals(1, lines.lineOf(2));
    assertEquals(1, lines.lineOf(4));
    assertEquals(3, lines.endOf(1));
    assertEquals(5, lines.startOf(2));
    assertEquals(12, lines.startOf(6));
    assertEquals(6, lines.lineOf(12));
  }

  @Test
  void emptyTextHasOneLine() {
    LineIndex lines = SourceText.of("").lines();
    assertEquals(1, lines.lineCount());
    assertEquals(0, lines.lineOf(0));
    assertEquals(0, lines.startOf(0));
    assertEquals(0, lines.endOf(0));
  }

  @Test
  void terminatorSplitBetweenChunksIsOne() {
    SourceText text = SourceText.of("xyz\r\n".repeat(10_000));
    long split = 0;
    for (int i = 1; i < text.chunks().count(); i++) {
      split += text.chunks().get(i - 1).splitsTerminatorWith(text.chunks().get(i)) ? 1 : 0;
    }
    assertTrue(split > 0, "the text was to have such a terminator");
    assertLines(text);
  }

  @Test
  void editsJoinAndPartTerminators() {
    SourceText text = SourceText.of("a\rb\nc");
    assertEquals(3, text.lines().lineCount());
    SourceText joined = text.replace(2, 3, "");
    assertEquals(2, joined.lines().lineCount());
    assertEquals(3, joined.replace(2, 2, "x").lines().lineCount());
  }

  @Test
  void editsBesideTheEndOfAChunkJoinAndPartTerminators() {
    SourceText text = SourceText.of("xyz\r\n".repeat(4_000));
    text.lines();
    for (int i = 1; i < text.chunks().count(); i++) {
      int end = text.chunks().startOf(i);
      for (String replacement : List.of("", "x", "\n", "\r")) {
        SourceText before = text.replace(end - 1, end, replacement);
        assertLines(before);
        assertLines(text.replace(end, end, replacement));
        assertLines(text.replace(end, end + 1, replacement));
        assertLines(before.replace(end, end + 1, replacement));
      }
    }
  }

  @Test
  void editLooksForLinesInItsChunksOnly() {
    SourceText text = SourceText.of("0123456789\r\n".repeat(20_000));
    text.lines();
    SourceText edited = text.replace(100_000, 100_000, "\n");
    Set<Chunk> read = chunksOf(edited);
    assertTrue(read.stream().allMatch(Chunk::linesKnown));
    read.removeAll(chunksOf(text));
    assertTrue(read.size() == 1 || read.size() == 2, () -> "chunks read: " + read.size());
    assertLines(edited);
  }

  @Test
  void linesAreNotLookedForUnasked() {
    SourceText text = SourceText.of("0123456789\r\n".repeat(2_000)).replace(9, 10, "\n");
    assertTrue(chunksOf(text).stream().noneMatch(Chunk::linesKnown));
  }

  private static Set<Chunk> chunksOf(SourceText text) {
    Set<Chunk> all = new HashSet<>();
    for (int i = 0; i < text.chunks().count(); i++) {
      all.add(text.chunks().get(i));
    }
    return all;
  }

  @Test
  void hugeSingleLine() {
    SourceText text = SourceText.of("x".repeat(2_000_000));
    assertEquals(1, text.lines().lineCount());
    assertEquals(2_000_000, text.lines().endOf(0));
    SourceText parted = text.replace(1_234_567, 1_234_567, "\n");
    assertEquals(1_234_567, parted.lines().endOf(0));
    assertEquals(1_234_568, parted.lines().startOf(1));
    assertEquals(0, parted.lines().lineOf(1_234_567));
    assertEquals(1, parted.lines().lineOf(2_000_001));
  }

  @Test
  void refusesWhatIsNotInTheText() {
    LineIndex lines = SourceText.of("a\nb").lines();
    assertThrows(IndexOutOfBoundsException.class, () -> lines.lineOf(4));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.lineOf(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.startOf(2));
    assertThrows(IndexOutOfBoundsException.class, () -> lines.endOf(2));
  }
}
