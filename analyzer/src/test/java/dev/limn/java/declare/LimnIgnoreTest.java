package dev.limn.java.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimnIgnoreTest {

  private static final String SOURCE =
      """
      class A {
          // limn-ignore one, pmd:Two: for a reason
          int x;
          int y; /* limn-ignore three */
          //noinspection four
          int z; // NOPMD
      }
      """;

  @Test
  void listsTheNamesInCommentsOfOurs() {
    List<LimnIgnore> ignores = in(SOURCE);
    assertEquals(
        List.of("one", "pmd:Two", "three"), ignores.stream().map(LimnIgnore::name).toList());
    assertEquals(
        "/* limn-ignore three */", SourceText.of(SOURCE).substring(ignores.get(2).comment()));
  }

  @Test
  void knowsWhatItMeansAndReaches() {
    LimnIgnore two = in(SOURCE).get(1);
    assertTrue(two.means("some-id", Set.of("pmd:Two")));
    assertFalse(two.means("two", Set.of()));
    assertTrue(two.reaches(TextRange.ofLength(SOURCE.indexOf("x;"), 1)));
    assertFalse(two.reaches(TextRange.ofLength(SOURCE.indexOf("z;"), 1)));
  }

  private static List<LimnIgnore> in(String source) {
    return LimnIgnore.in(JavaLanguage.JAVA.parse(SourceText.of(source)));
  }
}
