package dev.limn.cli.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.config.FileSettings;
import dev.limn.highlight.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes what is configured for a file so that equal settings, and no others, are equal bytes. */
final class Conditions {

  private final StringBuilder text = new StringBuilder();
  private boolean known = true;

  private Conditions() {}

  /**
   * The digest of settings; empty if a value is set of which it is not known how to write it.
   *
   * @param unused whether suppressions without effect are found too
   */
  static Optional<byte[]> digest(FileSettings of, boolean unused) {
    Conditions conditions = new Conditions();
    conditions.add(of.encoding().name());
    conditions.add(Boolean.toString(unused));
    conditions.add(of.settings());
    return conditions.known
        ? Optional.of(CacheKey.sha256().digest(conditions.text.toString().getBytes(UTF_8)))
        : Optional.empty();
  }

  private void add(Settings settings) {
    add(settings.language().getClass().getName());
    add(settings.profile().name());
    add(Boolean.toString(settings.suppression()));
    addAll(new TreeSet<>(settings.selected()));
    addAll(new TreeSet<>(settings.ignored()));
    addAll(settings.severities());
    addAll(settings.inputs());
  }

  private void addAll(Map<String, ?> values) {
    Map<String, ?> sorted = new TreeMap<>(values);
    addAll(sorted.keySet());
    addAll(sorted.values());
  }

  private void addAll(Collection<?> values) {
    add(Integer.toString(values.size()));
    values.forEach(this::value);
  }

  private void value(Object value) {
    if (value instanceof List<?> list) {
      add("list");
      addAll(list);
    } else {
      known &=
          value instanceof String
              || value instanceof Boolean
              || value instanceof Integer
              || value instanceof Enum<?>
              || value instanceof Record;
      add(value.getClass().getName());
      add(value.toString());
    }
  }

  /** Adds a part, so that nobody can take its end for another one. */
  private void add(String part) {
    text.append(part.length()).append(':').append(part);
  }
}
