package dev.limn.java.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.declare.Regions.Region;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private static final int LENGTH = 60;

  @Test
  void givesWhatContainsAnOffsetOrEndsThere() {
    Random random = new Random(1);
    for (int count = 0; count < 40; count++) {
      List<Region<Integer>> all = regions(count, random);
      Regions<Integer> regions = Regions.of(all);
      for (int offset = 0; offset <= LENGTH; offset++) {
        assertEquals(oneByOne(all, offset), regions.at(offset));
      }
    }
  }

  private static List<Region<Integer>> regions(int count, Random random) {
    List<Region<Integer>> regions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(LENGTH);
      regions.add(new Region<>(new TextRange(start, start + random.nextInt(LENGTH - start)), i));
    }
    return regions;
  }

  private static List<Region<Integer>> oneByOne(List<Region<Integer>> all, int offset) {
    return all.stream()
        .filter(region -> region.range().start() <= offset && offset <= region.range().end())
        .sorted(Comparator.comparingInt(region -> region.range().start()))
        .toList();
  }
}
