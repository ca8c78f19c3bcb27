package dev.limn.java.scope;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a name is used in some code.
 *
 * @param counts how many times it is used in which way; never 0
 */
public record Uses(Map<NameUse, Integer> counts) {

  /** Of a name that is not used. */
  public static final Uses NONE = new Uses(Map.of());

  /** Makes the map unmodifiable. */
  public Uses {
    counts = Map.copyOf(counts);
  }

  /** The sum of several. */
  public static Uses sum(Iterable<Uses> parts) {
    Map<NameUse, Integer> sum = new HashMap<>();
    for (Uses part : parts) {
      part.counts.forEach((use, count) -> sum.merge(use, count, Integer::sum));
    }
    return sum.isEmpty() ? NONE : new Uses(sum);
  }

  /** These without others, which are some of them. */
  public Uses without(Uses others) {
    Map<NameUse, Integer> rest = new HashMap<>(counts);
    others.counts.forEach(
        (use, count) -> rest.computeIfPresent(use, (any, all) -> all > count ? all - count : null));
    return new Uses(rest);
  }

  /** In which forms the name is used. */
  public Set<NameUse.Form> forms() {
    Set<NameUse.Form> forms = EnumSet.noneOf(NameUse.Form.class);
    counts.keySet().forEach(use -> forms.add(use.form()));
    return forms;
  }

  /** Whether there is a use of a form. */
  public boolean has(NameUse.Form form) {
    return any(use -> use.form() == form);
  }

  /** Whether there is a use of some kind. */
  public boolean any(Predicate<NameUse> wanted) {
    return counts.keySet().stream().anyMatch(wanted);
  }
}
