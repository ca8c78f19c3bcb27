package dev.limn.config;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.NearestName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users write where inspections are chosen: an id, an alias, a category, or another tool, such
 * as {@code intellij}, for all that it has too.
 */
public final class Selector {

  private Selector() {}

  /** The ids of the inspections that a selector means; none if it means nothing. */
  public static Set<String> resolve(Catalogue catalogue, String selector) {
    List<Entry> named = catalogue.all(selector);
    Stream<Entry> meant =
        named.isEmpty()
            ? catalogue.entries().stream().filter(e -> isIn(e, selector) || has(selector, e))
            : named.stream();
    return meant.map(Entry::id).collect(Collectors.toUnmodifiableSet());
  }

  /** What to say of a selector that means nothing, as a sentence without a full stop. */
  public static String unknown(Catalogue catalogue, String selector) {
    Stream<String> names =
        catalogue.entries().stream()
            .flatMap(entry -> Stream.of(entry.id(), entry.info().category().id()))
            .distinct();
    Optional<String> meant =
        withTool(catalogue, selector).or(() -> NearestName.of(selector, names.toList()));
    return "no inspection is called `" + selector + "`" + didYouMean(meant);
  }

  /** The name with the tool before it of what is called so by one. */
  private static Optional<String> withTool(Catalogue catalogue, String id) {
    return catalogue.entries().stream()
        .flatMap(entry -> entry.aliases().stream())
        .filter(alias -> alias.endsWith(":" + id.replaceFirst("^.*:", "")))
        .min(Comparator.naturalOrder());
  }

  /** A question to be put after a message. */
  static String didYouMean(Optional<String> nearest) {
    return nearest.map(name -> "; did you mean `" + name + "`?").orElse("");
  }

  private static boolean isIn(Entry entry, String category) {
    return entry.info().category().id().equals(category);
  }

  private static boolean has(String tool, Entry entry) {
    return entry.aliases().stream().anyMatch(alias -> alias.startsWith(tool + ":"));
  }
}
