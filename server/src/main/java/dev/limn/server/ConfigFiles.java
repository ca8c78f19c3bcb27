package dev.limn.server;

import dev.limn.config.ConfigError;
import dev.limn.config.ConfigFile;
import dev.limn.config.ConfigFolder;
import dev.limn.highlight.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code limn.toml} files of a session. Where one has mistakes, the last one without counts.
 * Safe for use by several threads.
 */
final class ConfigFiles implements ConfigFolder {

  private final Catalogue catalogue;
  private final Mistakes mistakes;
  private final Map<Path, ConfigFile> good = new HashMap<>();
  private final Set<Path> mistaken = new TreeSet<>();

  /** Is told what is wrong in a file, and when that is over. */
  @FunctionalInterface
  interface Mistakes {

    /** Takes the mistakes, which are none if all is well. */
    void tell(Path file, String content, List<ConfigError> errors);
  }

  /** Has read no file yet. */
  ConfigFiles(Catalogue catalogue, Mistakes mistakes) {
    this.catalogue = catalogue;
    this.mistakes = mistakes;
  }

  @Override
  public synchronized Optional<ConfigFile> configIn(Path folder) {
    Path file = folder.resolve(ConfigFile.NAME);
    if (Files.isRegularFile(file)) {
      return Optional.of(read(file));
    }
    good.remove(file);
    tell(file, "", List.of());
    return Optional.empty();
  }

  /** Reads those again that had mistakes, for nobody else may ask for them. */
  synchronized void refresh() {
    List.copyOf(mistaken).forEach(file -> configIn(file.getParent()));
  }

  private void tell(Path file, String content, List<ConfigError> errors) {
    boolean was = errors.isEmpty() ? mistaken.remove(file) : !mistaken.add(file);
    if (was || !errors.isEmpty()) {
      mistakes.tell(file, content, errors);
    }
  }

  private ConfigFile read(Path file) {
    String content = "";
    ConfigFile config;
    try {
      content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      config = ConfigFile.parse(file, content, catalogue);
    } catch (IOException e) {
      config = unreadable(file, e);
    }
    tell(file, content, config.errors());
    if (config.errors().isEmpty()) {
      good.put(file, config);
    }
    return good.getOrDefault(file, config);
  }

  private ConfigFile unreadable(Path file, IOException e) {
    ConfigFile empty = ConfigFile.parse(file, "", catalogue);
    ConfigError error = new ConfigError(file, 1, 1, "cannot be read: " + e.getMessage());
    return new ConfigFile(file, empty.layer(), empty.overrides(), List.of(error));
  }
}
