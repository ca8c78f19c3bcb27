package dev.limn.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What stands under which key in an element: as a rule in what of names. An index has entries of
 * its own and parts, which are the indexes of elements inside. A part that did not change is the
 * same object in two versions, and two that differ mostly have other hash codes, which they know;
 * so the difference of two indexes costs what changed. Immutable.
 *
 * @param <K> the keys
 * @param <V> the values, which do not change and have a sound {@code equals}
 */
public final class Index<K, V> {
  private static final Index<?, ?> EMPTY = new Index<>(Map.of(), List.of());

  private final Map<K, V> entries;
  private final List<Index<K, V>> parts;

  /** 0 until it is asked for: most indexes are never compared. A race here is harmless. */
  private int hash;

  private Index(Map<K, V> entries, List<Index<K, V>> parts) {
    this.entries = entries;
    this.parts = parts;
  }

  /** The index without entries. */
  @SuppressWarnings("unchecked") // it holds nothing
  public static <K, V> Index<K, V> empty() {
    return (Index<K, V>) EMPTY;
  }

  /** An index of entries of its own and of parts; empty parts are left out. */
  public static <K, V> Index<K, V> of(Map<K, V> entries, List<Index<K, V>> parts) {
    List<Index<K, V>> filled = new ArrayList<>(parts);
    filled.removeIf(Index::isEmpty);
    if (entries.isEmpty() && filled.size() <= 1) {
      return filled.isEmpty() ? empty() : filled.get(0);
    }
    return new Index<>(Map.copyOf(entries), List.copyOf(filled));
  }

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return entries.isEmpty() && parts.isEmpty();
  }

  /** All that stands under a key, its own entry first, then those of the parts in their order. */
  public List<V> at(K key) {
    List<V> found = new ArrayList<>();
    collect(key, found);
    return List.copyOf(found);
  }

  /** Whether something stands under a key. */
  public boolean has(K key) {
    if (entries.containsKey(key)) {
      return true;
    }
    for (Index<K, V> part : parts) {
      if (part.has(key)) {
        return true;
      }
    }
    return false;
  }

  private void collect(K key, List<V> found) {
    V own = entries.get(key);
    if (own != null) {
      found.add(own);
    }
    for (Index<K, V> part : parts) {
      part.collect(key, found);
    }
  }

  /** All keys. */
  public Set<K> keys() {
    Set<K> keys = new HashSet<>();
    addKeys(keys);
    return keys;
  }

  private void addKeys(Set<K> keys) {
    keys.addAll(entries.keySet());
    parts.forEach(part -> part.addKeys(keys));
  }

  /**
   * The keys under which something else stands in another index, and perhaps some more: those of
   * parts that moved. Costs what is different, and a look at each part.
   */
  public Set<K> changes(Index<K, V> other) {
    Set<K> changes = new HashSet<>();
    addChanges(other, changes);
    return changes;
  }

  private void addChanges(Index<K, V> other, Set<K> changes) {
    if (equals(other)) {
      return;
    }
    addDifferent(entries, other.entries, changes);
    addDifferent(other.entries, entries, changes);
    int before = commonPrefix(other);
    int after = commonSuffix(other, before);
    int end = parts.size() - after;
    int otherEnd = other.parts.size() - after;
    int both = Math.min(end, otherEnd);
    for (int i = before; i < both; i++) {
      parts.get(i).addChanges(other.parts.get(i), changes);
    }
    parts.subList(both, end).forEach(part -> part.addKeys(changes));
    other.parts.subList(both, otherEnd).forEach(part -> part.addKeys(changes));
  }

  private static <K, V> void addDifferent(Map<K, V> some, Map<K, V> others, Set<K> changes) {
    some.forEach(
        (key, value) -> {
          if (!value.equals(others.get(key))) {
            changes.add(key);
          }
        });
  }

  private int commonPrefix(Index<K, V> other) {
    int most = Math.min(parts.size(), other.parts.size());
    int count = 0;
    while (count < most && parts.get(count).equals(other.parts.get(count))) {
      count++;
    }
    return count;
  }

  private int commonSuffix(Index<K, V> other, int prefix) {
    int size = parts.size();
    int otherSize = other.parts.size();
    int most = Math.min(size, otherSize) - prefix;
    int count = 0;
    while (count < most
        && parts.get(size - 1 - count).equals(other.parts.get(otherSize - 1 - count))) {
      count++;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Index<?, ?> that
            && hashCode() == that.hashCode()
            && entries.equals(that.entries)
            && parts.equals(that.parts));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Objects.hash(entries, parts);
    }
    return hash;
  }

  @Override
  public String toString() {
    return entries + (parts.isEmpty() ? "" : " and " + parts);
  }
}
