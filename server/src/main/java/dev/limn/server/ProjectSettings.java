package dev.limn.server;

import dev.limn.config.ConfigFile;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.KnownWords;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Settings;
import dev.limn.java.syntax.Dialect;
import dev.limn.project.Repository;
import dev.limn.server.Status.Unknown;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is set for the documents of a session: by {@code limn.toml} and build files, and below them
 * by the editor. Safe for use by several threads.
 */
final class ProjectSettings {

  private final Catalogue catalogue;
  private final ConfigFolder files;
  private final Path root;
  private volatile EditorSettings editor = EditorSettings.EMPTY;
  private volatile Configuration configuration;

  /**
   * Settings without any of the editor.
   *
   * @param files where {@code limn.toml} is read
   * @param root the folder that counts for documents that are no files
   */
  ProjectSettings(Catalogue catalogue, ConfigFolder files, Path root) {
    this.catalogue = catalogue;
    this.files = files;
    this.root = root.toAbsolutePath().normalize();
    this.configuration = configuration(editor);
  }

  /** What the editor says. */
  EditorSettings editor() {
    return editor;
  }

  /** Takes what the editor says, in place of what it said before. */
  void set(EditorSettings settings) {
    editor = settings;
    configuration = configuration(settings);
  }

  /** Reads all files again when they are needed next. */
  void refresh() {
    configuration.refresh();
  }

  /** What is set for a document; empty if nobody wants it inspected. */
  Optional<Settings> settings(OpenDocument document) {
    Path file = fileOf(document);
    Configuration now = configuration;
    return !document.isJava() || now.excludes(file) || now.isGenerated(file)
        ? Optional.empty()
        : Optional.of(now.settings(file).settings());
  }

  /**
   * What is not known of the project of a document that is inspected. One without a build file is
   * in no project.
   */
  Optional<Unknown> unknown(OpenDocument document) {
    Path file = fileOf(document);
    Configuration now = configuration;
    return settings(document).isEmpty() || now.saysLevel(file)
        ? Optional.empty()
        : now.buildFile(file).map(build -> new Unknown("Java version", levelUnknown(build)));
  }

  /**
   * The {@code limn.toml} that is to say which words an inspection knows: the one that does, or the
   * nearest one, or a new one at the root of the repository; empty if an override says it.
   */
  Optional<Path> wordsFile(OpenDocument document, String id) {
    Path file = fileOf(document);
    List<ConfigFile.Origin> origins = configuration.origins(file);
    for (int i = origins.size() - 1; i >= 0; i--) {
      if (origins.get(i).layer().options().containsKey(KnownWords.key(id))) {
        return Optional.of(origins.get(i)).filter(it -> it.override() == 0).map(it -> it.file());
      }
    }
    return Optional.of(
        origins.isEmpty()
            ? Repository.rootOf(file.getParent()).orElse(root).resolve(ConfigFile.NAME)
            : origins.get(origins.size() - 1).file());
  }

  private static String levelUnknown(Path build) {
    return ("%s does not say plainly which Java the code is written in: it is read as Java %d, and"
            + " nothing newer is proposed; a line such as `java = 17` in limn.toml says it")
        .formatted(build.getFileName(), Dialect.NEWEST_LEVEL);
  }

  /** The file by whose place it is decided what is set for a document. */
  Path fileOf(OpenDocument document) {
    return file(document.uri())
        .filter(file -> file.getFileName() != null)
        .orElse(root.resolve("Untitled.java"));
  }

  private Configuration configuration(EditorSettings settings) {
    return new Configuration(catalogue, files, settings.layer(), Layer.EMPTY);
  }

  /** The file that a URI names, absolute and normalised; empty if it names none. */
  static Optional<Path> file(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
