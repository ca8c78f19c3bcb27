package dev.limn.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexTest {
  private static final Index<String, Integer> ONE = leaf(Map.of("a", 1, "b", 2));
  private static final Index<String, Integer> TWO = leaf(Map.of("b", 3));

  private static Index<String, Integer> leaf(Map<String, Integer> entries) {
    return Index.of(entries, List.of());
  }

  private static Index<String, Integer> of(List<Index<String, Integer>> parts) {
    return Index.of(Map.of(), parts);
  }

  @Test
  void findsWhatStandsUnderAKey() {
    Index<String, Integer> index = Index.of(Map.of("b", 7), List.of(ONE, TWO));

    assertEquals(List.of(7, 2, 3), index.at("b"));
    assertEquals(List.of(1), index.at("a"));
    assertEquals(List.of(), index.at("c"));
    assertEquals(Set.of("a", "b"), index.keys());
    assertTrue(index.has("b") && index.has("a"));
    assertFalse(index.has("c"));
  }

  @Test
  void isEqualByWhatItHolds() {
    assertEquals(of(List.of(ONE, TWO)), of(List.of(leaf(Map.of("b", 2, "a", 1)), TWO)));
    assertNotEquals(of(List.of(ONE, TWO)), of(List.of(TWO, ONE)));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    Index<String, Integer> empty = Index.empty();

    assertSame(empty, of(List.of(empty, leaf(Map.of()))));
    assertSame(ONE, of(List.of(empty, ONE)));
    assertTrue(empty.isEmpty());
  }

  @Test
  void tellsTheKeysThatChanged() {
    Index<String, Integer> before = of(List.of(ONE, TWO, leaf(Map.of("c", 4))));
    Index<String, Integer> after = of(List.of(ONE, leaf(Map.of("b", 3, "d", 5)), TWO));

    assertEquals(Set.of(), before.changes(before));
    assertEquals(Set.of("b"), ONE.changes(leaf(Map.of("a", 1))));
    assertTrue(before.changes(after).containsAll(Set.of("c", "d")));
  }

  @Test
  void looksOnlyAtPartsThatAreOtherObjects() {
    List<Index<String, Integer>> parts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      parts.add(leaf(Map.of("name" + i, i)));
    }
    List<Index<String, Integer>> edited = new ArrayList<>(parts);
    edited.set(40, leaf(Map.of("name40", 40, "new", 1)));
    edited.add(70, leaf(Map.of("added", 1)));

    Set<String> changes = of(parts).changes(of(edited));

    assertTrue(changes.containsAll(Set.of("new", "added")));
    assertTrue(changes.stream().noneMatch(key -> key.equals("name39") || key.equals("name70")));
  }

  @Test
  void missesNoChange() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      Index<String, Integer> before = random(random, 3);
      Index<String, Integer> after = mutated(before, random);
      Set<String> different = new HashSet<>(before.keys());
      different.addAll(after.keys());
      different.removeIf(key -> before.at(key).equals(after.at(key)));

      assertTrue(before.changes(after).containsAll(different), before + " to " + after);
    }
  }

  private final Map<Index<String, Integer>, List<Index<String, Integer>>> parts = new HashMap<>();

  private Index<String, Integer> random(Random random, int depth) {
    List<Index<String, Integer>> inner = new ArrayList<>();
    for (int i = 0; depth > 0 && i < random.nextInt(4); i++) {
      inner.add(random(random, depth - 1));
    }
    Index<String, Integer> index = Index.of(entries(random), inner);
    parts.put(index, inner);
    return index;
  }

  private static Map<String, Integer> entries(Random random) {
    Map<String, Integer> entries = new HashMap<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      entries.put("k" + random.nextInt(6), random.nextInt(3));
    }
    return entries;
  }

  /** An index that shares most parts with another one. */
  private Index<String, Integer> mutated(Index<String, Integer> index, Random random) {
    List<Index<String, Integer>> inner = new ArrayList<>(parts.getOrDefault(index, List.of()));
    if (inner.isEmpty() || random.nextInt(3) == 0) {
      inner.add(random.nextInt(inner.size() + 1), random(random, 1));
    } else {
      int at = random.nextInt(inner.size());
      if (random.nextBoolean()) {
        inner.remove(at);
      } else {
        inner.set(at, mutated(inner.get(at), random));
      }
    }
    return Index.of(entries(random), inner);
  }
}
