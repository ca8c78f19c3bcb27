package dev.limn.highlight;

import dev.limn.highlight.VisitTable.Visit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pairs that took long when they ran last. Safe for use by several threads. */
final class SlowPairs {
  private record Key(Visit visit, int id, int slot) {}

  private final Set<Key> keys = ConcurrentHashMap.newKeySet();

  /** Notes how long a pair took, in nanoseconds. */
  void ran(Visit visit, int id, int slot, long nanos) {
    Key key = new Key(visit, id, slot);
    if (nanos > Budget.SOFT) {
      keys.add(key);
    } else if (!keys.isEmpty()) {
      keys.remove(key);
    }
  }

  /** Whether a pair took long when it ran last. */
  boolean holds(Visit visit, int id, int slot) {
    return !keys.isEmpty() && keys.contains(new Key(visit, id, slot));
  }
}
