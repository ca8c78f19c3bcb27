package dev.limn.config;

import dev.limn.highlight.Catalogue;
import dev.limn.project.BuildFiles;
import dev.limn.project.BuildFiles.Compilation;
import dev.limn.project.IgnoreRules;
import dev.limn.project.RelativePath;
import dev.limn.project.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is configured for the files of a project. Remembers what it read of late, and nothing that
 * grows with the project. Thread-safe.
 */
public final class Configuration {

  private static final int REMEMBERED = 500;

  /** What the files are called that are read, in the folder of a Java file and in those above. */
  public static final List<String> FILES =
      Stream.concat(Stream.of(ConfigFile.NAME), BuildFiles.NAMES.stream()).toList();

  /** What programs write by the conventions of Maven and Gradle. */
  private static final IgnoreRules GENERATED =
      IgnoreRules.of(
          List.of(
              "**/build/generated/",
              "**/target/generated-sources/",
              "**/target/generated-test-sources/"));

  private final Catalogue catalogue;
  private final ConfigFolder folders;
  private final Layer below;
  private final Layer above;
  private final Layer withoutFiles;
  private final BuildFiles builds = new BuildFiles();
  private final Map<Path, List<ConfigFile>> chains = recent();
  private final Map<Path, String> folderNames = recent();
  private final Map<Key, FileSettings> settings = recent();

  /**
   * Makes a configuration.
   *
   * @param below what counts where no file says otherwise, as of an editor
   * @param above what counts whatever the files say, as of a command line
   */
  public Configuration(Catalogue catalogue, ConfigFolder folders, Layer below, Layer above) {
    this.catalogue = catalogue;
    this.folders = folders;
    this.below = below;
    this.above = above;
    this.withoutFiles = above.over(below);
  }

  private record Key(Layer layer, Compilation compilation, String folder) {}

  /**
   * What is configured for a file.
   *
   * @param file absolute and normalised
   * @throws ConfigException if a configuration file cannot be used
   */
  public FileSettings settings(Path file) {
    String folder = remembered(folderNames, file.getParent(), Configuration::inRepository);
    Key key = new Key(layer(file), builds.compilation(file), folder);
    return remembered(
        settings, key, k -> FileSettings.of(k.layer, k.compilation, k.folder, catalogue));
  }

  private static String inRepository(Path folder) {
    return RelativePath.of(Repository.rootOf(folder).orElse(folder.getRoot()), folder);
  }

  /**
   * What configuration files say of a file, and where; the strongest last.
   *
   * @param file absolute and normalised
   */
  public List<ConfigFile.Origin> origins(Path file) {
    return chain(file.getParent()).stream()
        .flatMap(config -> config.originsOf(file).stream())
        .toList();
  }

  /** The build file by which a file is compiled; empty if there is none. */
  public Optional<Path> buildFile(Path file) {
    return builds.buildFile(file);
  }

  /** What the build file says of a file. */
  public Compilation compilation(Path file) {
    return builds.compilation(file);
  }

  /**
   * Whether anything says which level of the language a file is written in.
   *
   * @param file absolute and normalised
   */
  public boolean saysLevel(Path file) {
    return layer(file).java().isPresent() || builds.compilation(file).level().isPresent();
  }

  /** The files that programs write, where a file does not say so. */
  public static List<String> usuallyGenerated() {
    return GENERATED.patterns().stream().map(Object::toString).toList();
  }

  /**
   * Whether a file is excluded from inspection.
   *
   * @param file absolute and normalised
   */
  public boolean excludes(Path file) {
    return layer(file).exclude().filter(patterns -> patterns.cover(file)).isPresent();
  }

  /**
   * Whether a walk leaves out a file, or all that is in a folder: it is excluded or generated. The
   * folders above are not looked at.
   *
   * @param path absolute and normalised
   */
  public boolean skips(Path path, boolean isFolder) {
    Layer layer = layer(path);
    return layer.exclude().filter(patterns -> patterns.match(path, isFolder)).isPresent()
        || generated(layer, path).match(path, isFolder);
  }

  /**
   * Whether a program wrote a file, so that nobody wants findings in it.
   *
   * @param file absolute and normalised
   */
  public boolean isGenerated(Path file) {
    return generated(layer(file), file).cover(file);
  }

  /** Forgets what was read, because files have changed. */
  public synchronized void refresh() {
    chains.clear();
    folderNames.clear();
    builds.refresh();
  }

  private static Patterns generated(Layer layer, Path path) {
    return layer.generated().orElseGet(() -> new Patterns(path.getRoot(), GENERATED));
  }

  private Layer layer(Path path) {
    if (chain(path.getParent()).isEmpty()) {
      return withoutFiles;
    }
    Layer layer = below;
    for (ConfigFile file : chain(path.getParent())) {
      for (Layer next : file.layersOf(path)) {
        layer = next.over(layer);
      }
    }
    return above.over(layer);
  }

  /** The configuration files that count in a folder, the nearest last. */
  private List<ConfigFile> chain(Path folder) {
    return remembered(chains, folder, this::read);
  }

  private List<ConfigFile> read(Path folder) {
    List<ConfigFile> files = new ArrayList<>();
    Path parent = folder.getParent();
    if (parent != null && !Repository.isRoot(folder)) {
      files.addAll(chain(parent));
    }
    Optional<ConfigFile> own = folders.configIn(folder);
    own.ifPresent(files::add);
    return List.copyOf(files);
  }

  private synchronized <K, V> V remembered(Map<K, V> known, K key, Function<K, V> maker) {
    V value = known.get(key);
    if (value == null) {
      value = maker.apply(key);
      known.put(key, value);
    }
    return value;
  }

  private static <K, V> Map<K, V> recent() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
      }
    };
  }
}
