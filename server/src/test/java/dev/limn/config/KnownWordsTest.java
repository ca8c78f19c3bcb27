package dev.limn.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue;
import dev.limn.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private static final Path FILE = Path.of("/project/limn.toml");
  private static final Catalogue CATALOGUE = Catalogue.load(KnownWordsTest.class.getClassLoader());

  private static Optional<String> with(String content) {
    return KnownWords.add(FILE, content, CATALOGUE, "spelling-comment", "limning")
        .map(edits -> SourceText.of(content).apply(edits).toString());
  }

  @Test
  void aNewFile() {
    assertEquals(
        Optional.of(
            """
            [options.spelling-comment]
            words = ["limning"]

            [options.spelling-identifier]
            words = ["limning"]

            [options.spelling-string]
            words = ["limning"]
            """),
        with(""));
  }

  @Test
  void aMarkBeforeTheFirstLine() {
    assertEquals(
        with("[options.spelling-comment]\n").map(text -> "\ufeff" + text),
        with("\ufeff[options.spelling-comment]\n"));
  }

  @Test
  void allElseStays() {
    assertEquals(
        Optional.of(
            """
            java = 17 # so far
            [options.spelling-comment]
            # ours
            words = ["limning", "abc", # first
              "def"]
            [options.spelling-identifier]
            words = ["limning"]
            [options.spelling-string]
            words = ["limning"]
            [options.method-too-long]
            statements = 30
            """),
        with(
            """
            java = 17 # so far
            [options.spelling-comment]
            # ours
            words = ["abc", # first
              "def"]
            [options.spelling-identifier]
            words = []
            [options.spelling-string]
            [options.method-too-long]
            statements = 30
            """));
  }

  @Test
  void aFileWithoutALineBreakAtItsEnd() {
    assertEquals(
        Optional.of(
            """
            [options]
            spelling-identifier.words = ["limning", "a"]
            spelling-string = { words = ["limning", "b"] }

            [options.spelling-comment]
            words = ["limning"]
            """),
        with(
            """
            [options]
            spelling-identifier.words = ["a"]
            spelling-string = { words = ["b"] }\
            """));
  }

  @Test
  void nothingWhereItDoesNotFit() {
    assertEquals(Optional.empty(), with("options = { }"));
    assertEquals(Optional.empty(), with("java = "));
    assertEquals(Optional.empty(), with("[options.spelling-comment]\nwords = 'a'"));
  }

  @Test
  void onlyWordsAndOnlyWhereTheyCount() {
    assertTrue(KnownWords.canLearn(CATALOGUE, "spelling-string", "limning"));
    assertFalse(KnownWords.canLearn(CATALOGUE, "spelling-string", "two words"));
    assertFalse(KnownWords.canLearn(CATALOGUE, "self-assignment", "limning"));
  }
}
