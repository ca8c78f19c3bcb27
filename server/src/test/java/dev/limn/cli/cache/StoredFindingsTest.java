package dev.limn.cli.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Offer;
import dev.limn.inspect.Finding.Related;
import dev.limn.inspect.Severity;
import dev.limn.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredFindingsTest {

  private static final Finding FULL =
      new Finding(
          "an-id",
          Severity.INFORMATION,
          new TextRange(3, 70_000),
          "\u0000 \u65e5 \ud83d\ude00 and half a character: \ud83d",
          true,
          List.of(new Related(new TextRange(1, 1), ""), new Related(new TextRange(2, 4), "so")),
          List.of(new Offer("Do it", ""), new Offer("Do that", "it may break")));

  private static final Finding BARE =
      new Finding("b", Severity.ERROR, new TextRange(0, 0), "", false, List.of(), List.of());

  @Test
  void readsWhatWasWritten() {
    for (List<Finding> findings :
        List.of(List.<Finding>of(), List.of(BARE), List.of(FULL, BARE, FULL))) {
      byte[] bytes = StoredFindings.bytes(findings).orElseThrow();
      assertEquals(Optional.of(findings), StoredFindings.parse(bytes));
    }
  }

  @Test
  void readsNothingThatIsCutOffOrTooLong() {
    byte[] bytes = StoredFindings.bytes(List.of(FULL)).orElseThrow();
    for (int length = 0; length < bytes.length; length++) {
      assertEquals(Optional.empty(), StoredFindings.parse(Arrays.copyOf(bytes, length)));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertEquals(Optional.empty(), StoredFindings.parse(longer));
  }

  @Test
  void keepsNoMessageThatIsTooLong() {
    Finding wordy =
        new Finding(
            "b", Severity.ERROR, FULL.range(), "x".repeat(70_000), false, List.of(), List.of());
    assertEquals(Optional.empty(), StoredFindings.bytes(List.of(wordy)));
  }
}
