package dev.limn.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDiffTest {

  @Test
  void leadsFromOneTextToTheOther() {
    RandomTexts.forSeeds(
        400,
        random -> {
          SourceText before = SourceText.of(random.text(random.below(20_000)));
          String after = before.apply(random.edits(before.toString())).toString();
          assertLeads(before, after);
          assertLeads(before, random.text(random.below(10)));
        });
  }

  @Test
  void leadsThroughShortTextsOfSurrogates() {
    List<String> texts =
        List.of("", "H", "L", "HL", "LH", "HH", "LL", "HLL", "HHL", "HLHL", "xHLx");
    for (String before : texts) {
      for (String after : texts) {
        assertLeads(SourceText.of(surrogates(before)), surrogates(after));
      }
    }
  }

  private static String surrogates(String pattern) {
    return pattern.replace('H', '\uD83D').replace('L', '\uDE00');
  }

  private static void assertLeads(SourceText before, String after) {
    Optional<TextEdit> edit = TextDiff.between(before, after);
    assertEquals(edit.isEmpty(), before.toString().equals(after));
    edit.ifPresent(it -> assertMinimal(before, after, it));
  }

  private static void assertMinimal(SourceText before, String after, TextEdit edit) {
    assertEquals(after, before.apply(List.of(edit)).toString());
    TextRange old = edit.range();
    TextRange replaced = TextRange.ofLength(old.start(), edit.newText().length());
    SourceText result = SourceText.of(after);
    for (int end : List.of(old.start(), old.end())) {
      assertFalse(before.partsPair(end));
    }
    for (int end : List.of(replaced.start(), replaced.end())) {
      assertFalse(result.partsPair(end));
    }
    if (!old.isEmpty() && !replaced.isEmpty()) {
      assertTrue(
          before.codePointAt(old.start()) != result.codePointAt(replaced.start())
              && codePointBefore(before, old.end()) != codePointBefore(result, replaced.end()));
    }
  }

  private static int codePointBefore(SourceText text, int offset) {
    return text.codePointAt(text.partsPair(offset - 1) ? offset - 2 : offset - 1);
  }

  @Test
  void findsTheChangedPart() {
    assertEquals(
        Optional.of(TextEdit.replace(8, 9, "beta")),
        TextDiff.between(SourceText.of("int x = y;\n"), "int x = beta;\n"));
    assertEquals(
        Optional.of(TextEdit.insert(2, "a")), TextDiff.between(SourceText.of("aa"), "aaa"));
    assertEquals(Optional.of(TextEdit.delete(2, 4)), TextDiff.between(SourceText.of("abab"), "ab"));
    assertEquals(Optional.empty(), TextDiff.between(SourceText.of(""), ""));
  }

  @Test
  void replacesWholePairs() {
    assertEquals(
        Optional.of(TextEdit.replace(1, 3, "😁")), TextDiff.between(SourceText.of("a😀b"), "a😁b"));
  }

  @Test
  void keepsMostOfALongText() {
    String content = "0123456789".repeat(100_000);
    String changed = content.substring(0, 700_000) + "x" + content.substring(700_001);
    SourceText before = SourceText.of(content);
    TextEdit edit = TextDiff.between(before, changed).orElseThrow();
    assertEquals(TextEdit.replace(700_000, 700_001, "x"), edit);
  }
}
