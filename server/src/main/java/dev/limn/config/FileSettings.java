package dev.limn.config;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.OptionValues;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Category;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Dialect;
import dev.limn.project.BuildFiles.Compilation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is configured for one file, all things considered.
 *
 * @param encoding the charset of the file
 * @param settings what the engine wants to know
 */
public record FileSettings(Charset encoding, Settings settings) {

  /**
   * Puts together what is configured for a file.
   *
   * @param layer what is configured for it by whoever configures
   * @param compilation what its build files say; the layer wins
   * @param folder where it is, as {@link Enclosing#FOLDER_INPUT} tells
   */
  static FileSettings of(Layer layer, Compilation compilation, String folder, Catalogue catalogue) {
    Charset encoding = layer.encoding().or(compilation::encoding).orElse(StandardCharsets.UTF_8);
    Settings settings =
        Settings.of(JavaLanguage.JAVA)
            .withProfile(layer.profile().orElse(Profile.DEFAULT))
            .withInput(Enclosing.DIALECT_INPUT, dialect(layer, compilation))
            .withInput(Enclosing.LEVEL_KNOWN_INPUT, isLevelKnown(layer, compilation))
            .withInput(Enclosing.FOLDER_INPUT, folder);
    settings = choose(settings, layer, catalogue);
    settings = withSeverities(settings, layer);
    return new FileSettings(encoding, withOptions(settings, layer, catalogue));
  }

  /**
   * The language. Preview features of an old level are not known: files that may use them are read
   * with the newest one.
   */
  private static Dialect dialect(Layer layer, Compilation compilation) {
    boolean previews = layer.previews().orElse(compilation.previews());
    int level = level(layer, compilation);
    return new Dialect(previews ? Dialect.NEWEST_LEVEL : level, previews);
  }

  private static int level(Layer layer, Compilation compilation) {
    return layer.java().orElse(compilation.level().orElse(Dialect.NEWEST_LEVEL));
  }

  private static boolean isLevelKnown(Layer layer, Compilation compilation) {
    boolean said = layer.java().isPresent() || compilation.level().isPresent();
    return said && dialect(layer, compilation).level() == level(layer, compilation);
  }

  /** What would use a newer Java is not proposed where nobody said that it may be used. */
  private static Settings choose(Settings settings, Layer layer, Catalogue catalogue) {
    Set<String> ignored = new HashSet<>(layer.ignore().orElse(Set.of()));
    Set<String> selected = new HashSet<>(layer.only().or(layer::select).orElse(Set.of()));
    selected.removeAll(ignored);
    if (layer.only().isPresent()) {
      ignored.addAll(ids(catalogue, entry -> true));
    } else if (!settings.input(Enclosing.LEVEL_KNOWN_INPUT)) {
      ignored.addAll(
          ids(catalogue, entry -> entry.info().category() == Category.JAVA_MODERNISATION));
    }
    return settings.select(selected).ignore(ignored);
  }

  private static List<String> ids(Catalogue catalogue, Predicate<Entry> which) {
    return catalogue.entries().stream().filter(which).map(Entry::id).toList();
  }

  private static Settings withSeverities(Settings settings, Layer layer) {
    Settings changed = settings;
    for (var severity : layer.severities().entrySet()) {
      changed = changed.withSeverity(severity.getKey(), severity.getValue());
    }
    return changed;
  }

  private static Settings withOptions(Settings settings, Layer layer, Catalogue catalogue) {
    Settings changed = settings;
    for (Map.Entry<Layer.OptionKey, Object> option : layer.options().entrySet()) {
      Entry entry = catalogue.find(option.getKey().id()).orElseThrow();
      changed = OptionValues.set(changed, entry, option.getKey().name(), option.getValue());
    }
    return changed;
  }
}
