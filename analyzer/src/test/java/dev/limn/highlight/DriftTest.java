package dev.limn.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Related;
import dev.limn.inspect.Severity;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {

  /** The range [10, 14) after an edit. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, abc, '[13, 17)'",
    "0, 4, '', '[6, 10)'",
    "8, 10, abc, '[11, 15)'",
    "10, 10, abc, '[13, 17)'",
    "14, 14, abc, '[10, 14)'",
    "14, 20, '', '[10, 14)'",
    "12, 12, abc, '[10, 17)'",
    "11, 13, '', '[10, 12)'",
    "8, 12, abc, '[11, 13)'",
    "12, 16, abc, '[10, 12)'",
    "10, 12, abc, '[13, 15)'",
    "10, 14, abc, gone",
    "8, 16, abc, gone"
  })
  void movesARange(int start, int end, String text, String expected) {
    TextEdit edit = TextEdit.replace(start, end, text);
    String moved =
        Drift.range(new TextRange(10, 14), List.of(edit)).map(TextRange::toString).orElse("gone");
    assertEquals(expected, moved);
  }

  @Test
  void keepsAnEmptyRangeThatIsNotReplaced() {
    TextRange empty = TextRange.empty(10);
    assertEquals(
        "[13, 13)", Drift.range(empty, List.of(TextEdit.insert(10, "abc"))).get().toString());
    assertEquals("[10, 10)", Drift.range(empty, List.of(TextEdit.delete(10, 12))).get().toString());
    assertEquals(true, Drift.range(empty, List.of(TextEdit.delete(9, 12))).isEmpty());
  }

  @Test
  void movesFindingsThroughEditsOneAfterTheOther() {
    Finding finding =
        new Finding(
            "id",
            Severity.WARNING,
            new TextRange(10, 14),
            "message",
            true,
            List.of(
                new Related(new TextRange(2, 4), "kept"), new Related(new TextRange(5, 6), "gone")),
            List.of());
    List<Finding> moved =
        Drift.findings(List.of(finding), List.of(TextEdit.insert(0, "ab"), TextEdit.delete(6, 9)));
    assertEquals(
        List.of(
            new Finding(
                "id",
                Severity.WARNING,
                new TextRange(9, 13),
                "message",
                true,
                List.of(new Related(new TextRange(4, 6), "kept")),
                List.of())),
        moved);
  }
}
