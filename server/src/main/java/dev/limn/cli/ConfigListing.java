package dev.limn.cli;

import com.google.gson.JsonPrimitive;
import dev.limn.config.ConfigFile;
import dev.limn.config.Configuration;
import dev.limn.config.FileSettings;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Dialect;
import dev.limn.project.BuildFiles.Compilation;
import dev.limn.project.RelativePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Lists the values that are in force for a file, in TOML, with where they come from. */
final class ConfigListing {

  private static final String DEFAULT = "default";

  private final Path folder;
  private final Configuration configuration;
  private final Catalogue catalogue;
  private final List<Row> rows = new ArrayList<>();

  ConfigListing(Path folder, Configuration configuration, Catalogue catalogue) {
    this.folder = folder;
    this.configuration = configuration;
    this.catalogue = catalogue;
  }

  private record Row(String entry, String from) {}

  /** The lines for a file, or for what is in a folder. */
  String of(Path named) {
    Path file = Files.isDirectory(named) ? named.resolve("A.java") : named;
    List<ConfigFile.Origin> origins = configuration.origins(file);
    FileSettings settings = configuration.settings(file);
    language(file, settings, origins);
    row("profile", origins, Layer::profile, profile -> quoted(profile.id()), "\"default\"");
    row("select", origins, Layer::select, ConfigListing::list, "[]");
    row("ignore", origins, Layer::ignore, ConfigListing::list, "[]");
    row("exclude", origins, Layer::exclude, patterns -> written(patterns.texts()), "[]");
    String generated = written(Configuration.usuallyGenerated());
    row("generated", origins, Layer::generated, patterns -> written(patterns.texts()), generated);
    tables(origins);
    return header(named, file, settings) + text();
  }

  private String header(Path named, Path file, FileSettings settings) {
    long running = catalogue.entries().stream().filter(settings.settings()::runs).count();
    String name = RelativePath.of(folder, named);
    String state =
        named != file
            ? ""
            : configuration.excludes(file)
                ? ", but it is excluded"
                : configuration.isGenerated(file) ? ", but it is generated" : "";
    int all = catalogue.entries().size();
    String counts = ": " + running + " of " + all + " inspections run";
    return "# " + (name.isEmpty() ? "." : name) + counts + state + "\n";
  }

  private void language(Path file, FileSettings settings, List<ConfigFile.Origin> origins) {
    Compilation build = configuration.compilation(file);
    String buildFile = configuration.buildFile(file).map(this::name).orElse(DEFAULT);
    Dialect dialect = settings.settings().input(Enclosing.DIALECT_INPUT);
    Optional<String> level = from(origins, Layer::java);
    rows.add(
        new Row(
            "java = " + dialect.level(),
            level.orElse(build.level().isPresent() ? buildFile : "not known: the newest")));
    rows.add(
        new Row(
            "previews = " + dialect.previews(),
            from(origins, Layer::previews).orElse(build.previews() ? buildFile : DEFAULT)));
    rows.add(
        new Row(
            "encoding = " + quoted(settings.encoding().name()),
            from(origins, Layer::encoding)
                .orElse(build.encoding().isPresent() ? buildFile : DEFAULT)));
  }

  private <T> void row(
      String key,
      List<ConfigFile.Origin> origins,
      Function<Layer, Optional<T>> value,
      Function<T, String> print,
      String fallback) {
    String text = fallback;
    for (ConfigFile.Origin origin : origins) {
      text = value.apply(origin.layer()).map(print).orElse(text);
    }
    rows.add(new Row(key + " = " + text, from(origins, value).orElse(DEFAULT)));
  }

  private void tables(List<ConfigFile.Origin> origins) {
    Map<String, Row> byKey = new TreeMap<>();
    for (ConfigFile.Origin origin : origins) {
      String from = name(origin);
      origin
          .layer()
          .severities()
          .forEach(
              (id, severity) -> {
                String key = "severity." + id;
                byKey.put(key, new Row(key + " = " + quoted(severity.id()), from));
              });
      origin
          .layer()
          .options()
          .forEach(
              (option, value) -> {
                String key = "options." + option.id() + "." + option.name();
                byKey.put(key, new Row(key + " = " + written(value), from));
              });
    }
    rows.addAll(byKey.values());
  }

  private <T> Optional<String> from(
      List<ConfigFile.Origin> origins, Function<Layer, Optional<T>> value) {
    return origins.stream()
        .filter(origin -> value.apply(origin.layer()).isPresent())
        .reduce((weaker, stronger) -> stronger)
        .map(this::name);
  }

  private String name(ConfigFile.Origin origin) {
    String override = origin.override() == 0 ? "" : ", override " + origin.override();
    return name(origin.file()) + override;
  }

  private String name(Path file) {
    return RelativePath.of(folder, file);
  }

  private String text() {
    int width =
        rows.stream().mapToInt(row -> row.entry.length()).filter(w -> w < 60).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String space = " ".repeat(Math.max(0, width - row.entry.length()));
      text.append(row.entry).append(space).append("  # ").append(row.from).append('\n');
    }
    return text.toString();
  }

  private static String list(Collection<String> texts) {
    return written(texts.stream().sorted().toList());
  }

  /** A value as it is written in {@code limn.toml}. */
  static String written(Object value) {
    if (value instanceof List<?> values) {
      return "[" + String.join(", ", values.stream().map(ConfigListing::written).toList()) + "]";
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }
}
