package dev.limn.highlight;

import dev.limn.inspect.Inspection;
import dev.limn.inspect.Inspection.Info;
import dev.limn.inspect.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of an inspection that can be checked without running it. */
final class Rules {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ALIAS = Pattern.compile("[a-z]+:[^\\s:]+");

  private final String name;
  private final List<String> breaches = new ArrayList<>();

  private Rules(Inspection inspection) {
    this.name = inspection.getClass().getName();
  }

  /** How inspections break the rules; empty if they keep them. */
  static List<String> breaches(List<? extends Inspection> inspections) {
    List<String> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Inspection inspection : inspections) {
      Rules rules = new Rules(inspection);
      Info info = inspection.getClass().getAnnotation(Info.class);
      rules.demand(info != null, "is not annotated with @Inspection.Info");
      if (info != null) {
        rules.demand(ids.add(info.id()), "has an id that another one has: " + info.id());
        rules.check(info);
        rules.check(inspection.options());
      }
      all.addAll(rules.breaches);
    }
    return all;
  }

  private void check(Info info) {
    demand(KEBAB.matcher(info.id()).matches(), "has an id that is not in kebab case: " + info.id());
    demand(!info.summary().isBlank(), "has no summary");
    demand(!info.summary().endsWith("."), "has a summary with a full stop");
    demand(info.doc().contains("```java\n"), "has a page without an example");
    demand(info.since() >= 1, "applies from an impossible language level on: " + info.since());
    for (String alias : info.aliases()) {
      demand(
          ALIAS.matcher(alias).matches(), "has an alias that is not of the form tool:id: " + alias);
    }
    demand(Set.copyOf(List.of(info.aliases())).size() == info.aliases().length, "repeats an alias");
  }

  private void check(List<Option<?>> options) {
    Set<String> names = new HashSet<>();
    for (Option<?> option : options) {
      String it = "has an option `" + option.name() + "` ";
      demand(KEBAB.matcher(option.name()).matches(), it + "whose name is not in kebab case");
      demand(names.add(option.name()), it + "twice");
      demand(!option.doc().isBlank(), it + "without documentation");
      demand(isInBounds(option), it + "whose fallback is out of bounds");
    }
  }

  private static <T> boolean isInBounds(Option<T> option) {
    try {
      OptionValues.check(option, option.fallback());
      return true;
    } catch (IllegalArgumentException outOfBounds) {
      return false;
    }
  }

  private void demand(boolean kept, String breach) {
    if (!kept) {
      breaches.add(name + " " + breach);
    }
  }
}
