package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {

  @Test
  void replacesTheLinesThatDiffer() {
    assertEquals(
        List.of(TextEdit.replace(2, 4, "x\n"), TextEdit.delete(6, 8), TextEdit.insert(10, "y")),
        LineDiff.between(SourceText.of("a\nb\nc\nd\ne\n"), SourceText.of("a\nx\nc\ne\ny")));
  }

  @Test
  void findsNothingBetweenEqualTexts() {
    assertEquals(List.of(), LineDiff.between(SourceText.of("a\n"), SourceText.of("a\n")));
    assertEquals(List.of(), LineDiff.between(SourceText.of(""), SourceText.of("")));
  }

  @Test
  void leadsFromAnyTextToAnyOther() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      SourceText before = SourceText.of(text(random));
      SourceText after = SourceText.of(text(random));
      assertEquals(after.toString(), before.apply(LineDiff.between(before, after)).toString());
    }
  }

  @Test
  void looksForNoLinesInHugeTexts() {
    SourceText before = SourceText.of("a\n".repeat(30_000));
    SourceText after = SourceText.of("b\n" + "a\n".repeat(29_998) + "b\n");
    assertEquals(1, LineDiff.between(before, after).size());
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, 5)
        .mapToObj(i -> List.of("a", "b", "\n", "\r\n", "\r").get(i))
        .collect(Collectors.joining());
  }
}
