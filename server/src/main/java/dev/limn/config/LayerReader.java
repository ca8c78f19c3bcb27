package dev.limn.config;

import static java.util.Objects.requireNonNull;

import dev.limn.config.Layer.OptionKey;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.NearestName;
import dev.limn.highlight.OptionValues;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.project.IgnoreRules;
import dev.limn.project.Level;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the keys that stand in a configuration file and in its overrides alike. */
final class LayerReader {

  static final List<String> KEYS =
      List.of(
          "java",
          "previews",
          "encoding",
          "profile",
          "select",
          "ignore",
          "exclude",
          "generated",
          "severity",
          "options");

  /** What users of other tools write to switch something off. */
  private static final Set<Object> OFF = Set.of("off", "none", "ignore", "disabled", false, 0L);

  private final Path file;
  private final Catalogue catalogue;
  private final List<ConfigError> errors;

  LayerReader(Path file, Catalogue catalogue, List<ConfigError> errors) {
    this.file = file;
    this.catalogue = catalogue;
    this.errors = errors;
  }

  /**
   * Reads a table.
   *
   * @param otherKeys keys that may stand in it too, and are read elsewhere
   */
  Layer read(TomlTable table, List<String> otherKeys) {
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(otherKeys);
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        report(table, key, unknown(key, known));
      }
    }
    return new Layer(
        value(table, "java", this::level),
        value(table, "previews", LayerReader::flag),
        value(table, "encoding", this::charset),
        value(table, "profile", this::profile),
        selection(table, "select"),
        Optional.empty(),
        selection(table, "ignore"),
        patterns(table, "exclude"),
        patterns(table, "generated"),
        severities(table),
        options(table));
  }

  private void texts(TomlTable table, String key, BiConsumer<String, TomlPosition> reader) {
    Object value = table.get(List.of(key));
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        TomlPosition position = array.inputPositionOf(i);
        if (array.get(i) instanceof String text) {
          reader.accept(text, position);
        } else {
          report(position, "`" + key + "` is a list of texts");
        }
      }
    } else if (value != null) {
      report(table, key, "`" + key + "` is a list of texts");
    }
  }

  /** Notes what is wrong with a list of texts that is read elsewhere. */
  void checkTexts(TomlTable table, String key) {
    texts(table, key, (text, position) -> {});
  }

  /** Notes a mistake at a key. */
  void report(TomlTable table, String key, String message) {
    report(requireNonNull(table.inputPositionOf(List.of(key))), message);
  }

  /** Notes a mistake at a position. */
  void report(TomlPosition position, String message) {
    errors.add(new ConfigError(file, position.line(), position.column(), message));
  }

  /** Reads one value; the reader throws what is wrong with it. */
  <T> Optional<T> value(TomlTable table, String key, Function<Object, T> reader) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(value));
    } catch (IllegalArgumentException e) {
      report(table, key, "`" + key + "` " + e.getMessage());
      return Optional.empty();
    }
  }

  private Integer level(Object value) {
    OptionalInt level = Level.parse(value.toString());
    if (level.isEmpty() || value instanceof TomlArray || value instanceof TomlTable) {
      throw new IllegalArgumentException("is a language level such as 8, 17 or 27");
    }
    return level.getAsInt();
  }

  private static Boolean flag(Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw new IllegalArgumentException("is true or false");
  }

  private Charset charset(Object value) {
    try {
      return Charset.forName(value.toString());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("names no known encoding: `" + value + "`", e);
    }
  }

  private Profile profile(Object value) {
    return named(value, Arrays.asList(Profile.values()), Profile::id);
  }

  private static <E> E named(Object value, List<E> all, Function<E, String> name) {
    List<String> names = all.stream().map(name).toList();
    int index = names.indexOf(value);
    if (index < 0) {
      throw new IllegalArgumentException(
          "is one of `"
              + String.join("`, `", names)
              + "`"
              + Selector.didYouMean(NearestName.of(value.toString(), names)));
    }
    return all.get(index);
  }

  private Optional<Set<String>> selection(TomlTable table, String key) {
    if (!table.contains(List.of(key))) {
      return Optional.empty();
    }
    Set<String> ids = new HashSet<>();
    texts(table, key, (selector, position) -> ids.addAll(select(selector, position)));
    return Optional.of(Set.copyOf(ids));
  }

  private Set<String> select(String selector, TomlPosition position) {
    Set<String> meant = Selector.resolve(catalogue, selector);
    if (meant.isEmpty()) {
      report(position, Selector.unknown(catalogue, selector));
    }
    return meant;
  }

  /** The patterns under a key. */
  Optional<Patterns> patterns(TomlTable table, String key) {
    if (!table.contains(List.of(key))) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    texts(table, key, (text, position) -> texts.add(text));
    return Optional.of(new Patterns(folder(), IgnoreRules.of(texts)));
  }

  /** The folder that patterns are relative to. */
  Path folder() {
    return requireNonNull(file.getParent());
  }

  private Map<String, Severity> severities(TomlTable table) {
    Map<String, Severity> severities = new HashMap<>();
    entries(
        table,
        "severity",
        (written, key, entry) ->
            value(written, key, LayerReader::severity)
                .ifPresent(severity -> severities.put(entry.id(), severity)));
    return severities;
  }

  private static Severity severity(Object value) {
    if (OFF.contains(value)) {
      throw new IllegalArgumentException("is switched off by `ignore`, and not by a severity");
    }
    return named(value, Arrays.asList(Severity.values()), Severity::id);
  }

  private Map<OptionKey, Object> options(TomlTable table) {
    Map<OptionKey, Object> options = new HashMap<>();
    entries(
        table,
        "options",
        (written, key, entry) ->
            table(written, key).ifPresent(values -> options(values, entry, options)));
    return options;
  }

  private void options(TomlTable written, Entry entry, Map<OptionKey, Object> options) {
    for (String name : written.keySet()) {
      Object value = requireNonNull(written.get(List.of(name)));
      Object plain = value instanceof TomlArray array ? array.toList() : value;
      try {
        OptionValues.set(Settings.of(JavaLanguage.JAVA), entry, name, plain);
        options.put(new OptionKey(entry.id(), name), plain);
      } catch (IllegalArgumentException e) {
        report(written, name, String.valueOf(e.getMessage()));
      }
    }
  }

  /** What is written of an inspection. */
  @FunctionalInterface
  private interface EntryReader {
    void read(TomlTable written, String key, Entry entry);
  }

  /** Reads a table whose keys are ids or aliases. */
  private void entries(TomlTable table, String key, EntryReader reader) {
    table(table, key)
        .ifPresent(
            written -> {
              for (String id : written.keySet()) {
                List<Entry> entries = catalogue.all(id);
                if (entries.isEmpty()) {
                  report(written, id, Selector.unknown(catalogue, id));
                }
                entries.forEach(entry -> reader.read(written, id, entry));
              }
            });
  }

  private Optional<TomlTable> table(TomlTable table, String key) {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof TomlTable inner) {
      return Optional.of(inner);
    }
    report(table, key, "`" + key + "` is a table");
    return Optional.empty();
  }

  private static String unknown(String key, List<String> known) {
    Optional<String> nearest = NearestName.of(key, known);
    return "unknown key `"
        + key
        + "`"
        + (nearest.isPresent()
            ? Selector.didYouMean(nearest)
            : "; the keys are " + String.join(", ", known));
  }
}
