package dev.limn.java.scope;

import dev.limn.java.scope.NameUse.Form;
import dev.limn.query.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the uses of names. For one thread. */
final class UseTable {
  private final Map<String, Map<NameUse, Integer>> uses = new HashMap<>();
  private final List<Index<String, Uses>> parts = new ArrayList<>();

  void add(String name, Form form) {
    add(name, NameUse.of(form));
  }

  void add(String name, NameUse use) {
    if (!name.isEmpty()) {
      uses.computeIfAbsent(name, any -> new HashMap<>(2)).merge(use, 1, Integer::sum);
    }
  }

  /** Adds what is known of an element inside. */
  void add(Index<String, Uses> part) {
    parts.add(part);
  }

  Index<String, Uses> index() {
    Map<String, Uses> entries = new HashMap<>();
    uses.forEach((name, counts) -> entries.put(name, new Uses(counts)));
    return Index.of(entries, parts);
  }
}
