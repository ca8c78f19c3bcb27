package dev.limn.highlight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps inspections that fail off for the rest of a session. Safe for use by several threads; one
 * for each session, held by who runs it.
 */
public final class Quarantine {

  /** The number of crashes after which an inspection is off. */
  public static final int PATIENCE = 3;

  private final Map<String, Integer> crashes = new ConcurrentHashMap<>();

  /** Notes that an inspection crashed. */
  void add(String id) {
    crashes.merge(id, 1, Integer::sum);
  }

  /** Switches an inspection off at once. */
  void close(String id) {
    crashes.put(id, PATIENCE);
  }

  /** Whether an inspection crashed so often that it is off. */
  public boolean holds(String id) {
    return crashes.getOrDefault(id, 0) >= PATIENCE;
  }
}
