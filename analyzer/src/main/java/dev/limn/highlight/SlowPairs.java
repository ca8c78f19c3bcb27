package dev.limn.highlight;

import dev.limn.highlight.VisitTable.Visit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pairs that took long when they ran last, or that were cancelled so often that it took long:
 * they would keep those from being run that come after them. Safe for use by several threads.
 */
final class SlowPairs {
  private record Key(Visit visit, int id, int slot) {}

  private final Set<Key> keys = ConcurrentHashMap.newKeySet();

  /** For how long pairs ran since they last ran to their end, in nanoseconds. */
  private final Map<Key, Long> cancelled = new ConcurrentHashMap<>();

  /** Notes how long a pair took, in nanoseconds. */
  void ran(Visit visit, int id, int slot, long nanos) {
    Key key = new Key(visit, id, slot);
    if (nanos > Budget.SOFT) {
      keys.add(key);
    } else if (!keys.isEmpty()) {
      keys.remove(key);
    }
    if (!cancelled.isEmpty()) {
      cancelled.remove(key);
    }
  }

  /** Notes that a pair was cancelled after some time, in nanoseconds. */
  void cancelled(Visit visit, int id, int slot, long nanos) {
    Key key = new Key(visit, id, slot);
    if (cancelled.merge(key, nanos, Long::sum) > Budget.SOFT) {
      cancelled.remove(key);
      keys.add(key);
    }
  }

  /** Whether a pair took long when it ran last. */
  boolean holds(Visit visit, int id, int slot) {
    return !keys.isEmpty() && keys.contains(new Key(visit, id, slot));
  }
}
