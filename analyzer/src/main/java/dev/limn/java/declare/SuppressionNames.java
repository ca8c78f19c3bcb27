package dev.limn.java.declare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which users suppress an inspection: its own id, and what they write for other
 * tools that know the problem.
 */
final class SuppressionNames {
  private final Set<String> names = new HashSet<>();

  /** In lower case, as Checkstyle compares. */
  private final Set<String> checkstyleNames = new HashSet<>();

  SuppressionNames(String id, Set<String> aliases) {
    names.add("all");
    names.add(id);
    names.add("limn:" + id);
    for (String alias : aliases) {
      int colon = alias.indexOf(':');
      add(alias.substring(0, colon), alias.substring(colon + 1));
    }
  }

  private void add(String tool, String name) {
    names.add(name);
    names.add(tool + ':' + name);
    switch (tool) {
      case "sonar" -> {
        names.add("java:" + name);
        names.add("squid:" + name);
      }
      case "pmd" -> {
        names.add("PMD");
        names.add("PMD." + name);
      }
      case "checkstyle" -> {
        checkstyleNames.add(name.toLowerCase(Locale.ROOT));
        checkstyleNames.add("checkstyle:" + name.toLowerCase(Locale.ROOT));
      }
      default -> {}
    }
  }

  /** Whether what a user wrote names the inspection. */
  boolean contain(String written) {
    return names.contains(written) || checkstyleNames.contains(written.toLowerCase(Locale.ROOT));
  }

  /** Whether Checkstyle knows the problem. */
  boolean areCheckstyles() {
    return !checkstyleNames.isEmpty();
  }
}
