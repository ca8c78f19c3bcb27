package dev.limn.highlight;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps inspections that fail off for the rest of a session. Safe for use by several threads; one
 * for each session, held by who runs it.
 */
public final class Quarantine {

  /** The number of crashes after which an inspection is off. */
  public static final int PATIENCE = 3;

  private final Map<String, Integer> crashes = new ConcurrentHashMap<>();
  private final Set<String> late = ConcurrentHashMap.newKeySet();

  /** Notes that an inspection crashed. */
  void add(String id) {
    crashes.merge(id, 1, Integer::sum);
  }

  /** Switches an inspection off at once. */
  void close(String id) {
    crashes.put(id, PATIENCE);
  }

  /** Notes that an inspection takes long, and may never end: no other thread should begin it. */
  void putOff(String id) {
    late.add(id);
  }

  /** Notes that an inspection ended. */
  void ended(String id) {
    if (!late.isEmpty()) {
      late.remove(id);
    }
  }

  /** Whether an inspection takes long just now. */
  boolean putsOff(String id) {
    return !late.isEmpty() && late.contains(id);
  }

  /** Whether an inspection crashed so often that it is off. */
  public boolean holds(String id) {
    return !crashes.isEmpty() && crashes.getOrDefault(id, 0) >= PATIENCE;
  }
}
