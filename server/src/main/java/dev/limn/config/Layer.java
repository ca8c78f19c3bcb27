package dev.limn.config;

import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one source of configuration says; each component may be absent. Ids are those of the
 * catalogue.
 *
 * @param java the language level
 * @param previews whether the preview features of the language are on
 * @param select the inspections to run besides those of the profile
 * @param only the inspections to run, and no others, whatever the profile and {@code select} are
 * @param exclude the files that are not inspected
 * @param generated the files that programs write: they are read, and nothing is reported in them
 * @param options the values of options as they were written, by id and by name
 */
public record Layer(
    Optional<Integer> java,
    Optional<Boolean> previews,
    Optional<Charset> encoding,
    Optional<Profile> profile,
    Optional<Set<String>> select,
    Optional<Set<String>> only,
    Optional<Set<String>> ignore,
    Optional<Patterns> exclude,
    Optional<Patterns> generated,
    Map<String, Severity> severities,
    Map<OptionKey, Object> options) {

  /** Says nothing. */
  public static final Layer EMPTY =
      new Layer(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of());

  /** Makes the maps unmodifiable. */
  public Layer {
    severities = Map.copyOf(severities);
    options = Map.copyOf(options);
  }

  /** An option of an inspection. */
  public record OptionKey(String id, String name) {}

  /** Says only which inspections run, as a command line or an editor may. */
  public static Layer choosing(
      Optional<Profile> profile, Optional<Set<String>> only, Optional<Set<String>> ignore) {
    return new Layer(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        profile,
        Optional.empty(),
        only,
        ignore,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  /** What both say, key by key; where they differ, this one wins. */
  public Layer over(Layer lower) {
    return new Layer(
        java.or(() -> lower.java),
        previews.or(() -> lower.previews),
        encoding.or(() -> lower.encoding),
        profile.or(() -> lower.profile),
        select.or(() -> lower.select),
        only.or(() -> lower.only),
        ignore.or(() -> lower.ignore),
        exclude.or(() -> lower.exclude),
        generated.or(() -> lower.generated),
        union(lower.severities, severities),
        union(lower.options, options));
  }

  private static <K, V> Map<K, V> union(Map<K, V> lower, Map<K, V> upper) {
    if (lower.isEmpty() || upper.isEmpty()) {
      return lower.isEmpty() ? upper : lower;
    }
    Map<K, V> union = new HashMap<>(lower);
    union.putAll(upper);
    return union;
  }
}
