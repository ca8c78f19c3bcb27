package dev.limn.highlight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was meant by a misspelt name. */
public final class NearestName {
  private NearestName() {}

  /**
   * The name that takes the fewest changes of one character to make from a misspelt one; else the
   * only one that begins with it; empty if there is none, and more than a third of the characters
   * would have to change.
   */
  public static Optional<String> of(String misspelt, Collection<String> names) {
    int most = Math.max(1, misspelt.length() / 3);
    return names.stream()
        .filter(name -> distance(misspelt, name) <= most)
        .min(
            Comparator.<String>comparingInt(name -> distance(misspelt, name))
                .thenComparing(Comparator.naturalOrder()))
        .or(() -> onlyLonger(misspelt, names));
  }

  private static Optional<String> onlyLonger(String beginning, Collection<String> names) {
    List<String> longer =
        names.stream().filter(name -> name.startsWith(beginning)).distinct().limit(2).toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** The number of insertions, deletions and replacements that lead from one to the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
