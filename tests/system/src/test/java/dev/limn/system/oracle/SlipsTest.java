package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.tree.Sources;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of slips to what we say of them. */
class SlipsTest {
  private static final Path TABLE = Path.of("src/test/resources/slips.txt");

  static List<Slip> slips() {
    return Slip.table(Sources.text(TABLE));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void hasOneErrorAsTheTableShowsIt(Slip slip) {
    assertEquals(slip.shown(), slip.show());
    assertEquals(1, slip.errorCount());
  }

  @ParameterizedTest
  @MethodSource("slips")
  void leavesWhatFollowsAsItIs(Slip slip) {
    assertEquals(slip.expectedKindsAfter(), slip.kindsAfter());
    assertEquals(slip.idsBefore(), slip.idsAfter());
  }

  @Test
  void noSlipStandsInTheTableTwice() {
    List<Slip> slips = slips();
    Set<String> titles = new HashSet<>();
    slips.forEach(slip -> assertTrue(titles.add(slip.toString()), slip.toString()));
    assertTrue(titles.size() > 60);
  }
}
