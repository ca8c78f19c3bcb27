package dev.limn.config;

import static java.util.Comparator.comparingInt;

import dev.limn.highlight.Catalogue;
import dev.limn.project.IgnoreRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * What a {@code limn.toml} says.
 *
 * @param path absolute and normalised
 * @param layer what it says of all files in its folder
 * @param overrides what it says of some of them; a later one wins
 * @param errors what is wrong in it, by position; what is right counts nevertheless
 */
public record ConfigFile(
    Path path, Layer layer, List<Section> overrides, List<ConfigError> errors) {

  /** What such files are called. */
  public static final String NAME = "limn.toml";

  /** The key under which one names jars with inspections; those are read before all else is. */
  public static final String PLUGINS = "plugins";

  /** What some editors put before the first line of UTF-8. */
  static final String MARK = "\ufeff";

  private static final String REQUIRES = "requires";
  private static final String OVERRIDE = "override";
  private static final String PATHS = "paths";
  private static final Predicate<Object> IS_TABLE = TomlTable.class::isInstance;

  /** Makes the lists unmodifiable. */
  public ConfigFile {
    overrides = List.copyOf(overrides);
    errors = List.copyOf(errors);
  }

  /**
   * A part of a file that says something.
   *
   * @param file the file
   * @param override the number of the override, from 1; 0 for what stands before the first
   */
  public record Origin(Path file, int override, Layer layer) {}

  /** What is said of the files that match some patterns. */
  public record Section(Patterns paths, Layer layer) {}

  /** Reads the content of a file. */
  public static ConfigFile parse(Path path, String content, Catalogue catalogue) {
    TomlParseResult toml = toml(content);
    List<ConfigError> errors = new ArrayList<>();
    LayerReader reader = new LayerReader(path, catalogue, errors);
    toml.errors().forEach(e -> reader.report(e.position(), lowerCased(e.getMessage())));
    Layer layer = reader.read(toml, List.of(REQUIRES, OVERRIDE, PLUGINS));
    reader.checkTexts(toml, PLUGINS);
    reader
        .value(toml, REQUIRES, ConfigFile::requirement)
        .filter(bounds -> !Release.satisfies(Release.text(), bounds))
        .ifPresent(bounds -> reader.report(toml, REQUIRES, tooOld(bounds)));
    List<Section> overrides = overrides(toml, reader);
    errors.sort(comparingInt(ConfigError::line).thenComparingInt(ConfigError::column));
    return new ConfigFile(path, layer, overrides, errors);
  }

  /** Reads TOML, whether a mark stands before it or not. */
  public static TomlParseResult toml(String content) {
    return Toml.parse(content.startsWith(MARK) ? content.substring(1) : content);
  }

  private static String requirement(Object value) {
    String bounds = value instanceof String text ? text : "";
    Release.satisfies("0", bounds);
    return bounds;
  }

  private static String tooOld(String bounds) {
    return "this is Limn " + Release.text() + ", and `" + bounds + "` is required";
  }

  /** What it says of a file, and where in it; the strongest last. */
  List<Origin> originsOf(Path file) {
    List<Origin> origins = new ArrayList<>(List.of(new Origin(path, 0, layer)));
    for (int i = 0; i < overrides.size(); i++) {
      if (overrides.get(i).paths.cover(file)) {
        origins.add(new Origin(path, i + 1, overrides.get(i).layer));
      }
    }
    return origins;
  }

  /** The layers that say something of a file, the strongest last. */
  List<Layer> layersOf(Path file) {
    return originsOf(file).stream().map(Origin::layer).toList();
  }

  private static List<Section> overrides(TomlTable toml, LayerReader reader) {
    List<Section> sections = new ArrayList<>();
    Object value = toml.get(List.of(OVERRIDE));
    if (value instanceof TomlArray array && array.toList().stream().allMatch(IS_TABLE)) {
      for (int i = 0; i < array.size(); i++) {
        sections.add(section(array.getTable(i), array.inputPositionOf(i), reader));
      }
    } else if (value != null) {
      reader.report(toml, OVERRIDE, "an override begins with `[[override]]`");
    }
    return sections;
  }

  private static Section section(TomlTable table, TomlPosition position, LayerReader reader) {
    if (!table.contains(List.of(PATHS))) {
      reader.report(position, "`[[override]]` needs `paths`, a list of patterns");
    }
    Patterns none = new Patterns(reader.folder(), IgnoreRules.NONE);
    return new Section(
        reader.patterns(table, PATHS).orElse(none), reader.read(table, List.of(PATHS)));
  }

  private static String lowerCased(String message) {
    return message.isEmpty()
        ? "is not TOML"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
