package dev.limn.system.counters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountersTest {
  private static final List<String> LINES = Counters.resource("counters.txt").lines().toList();

  static List<FixedEdit> edits() {
    return FixedEdit.ALL;
  }

  @ParameterizedTest
  @MethodSource("edits")
  void costsNotMuchMoreThanBefore(FixedEdit edit) {
    Map<Counter, Long> counted = Counters.of(edit);
    long[] before = before(edit);
    for (Counter counter : Counter.values()) {
      long now = counted.getOrDefault(counter, 0L);
      if (now * 10 > before[counter.ordinal()] * 11) {
        fail(
            "more %s than before, %d; if it must be, run tests/system/counters:%n%s%n%s"
                .formatted(
                    counter,
                    before[counter.ordinal()],
                    LINES.get(0),
                    Counters.line(edit, counted)));
      }
    }
  }

  private static long[] before(FixedEdit edit) {
    String line =
        LINES.stream()
            .filter(it -> it.startsWith(edit + " "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line; run tests/system/counters"));
    String[] cells = line.substring(edit.toString().length()).strip().split(" +");
    return Arrays.stream(cells).mapToLong(Long::parseLong).toArray();
  }

  @Test
  void eachLineIsOfAnEdit() {
    assertEquals(FixedEdit.ALL.size(), LINES.size() - 1);
  }
}
