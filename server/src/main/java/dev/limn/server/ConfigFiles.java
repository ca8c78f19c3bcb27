package dev.limn.server;

import dev.limn.config.ConfigError;
import dev.limn.config.ConfigFile;
import dev.limn.config.ConfigFolder;
import dev.limn.highlight.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code limn.toml} files of a session. Where one has mistakes, the last one without counts.
 * Safe for use by several threads.
 */
final class ConfigFiles implements ConfigFolder {

  private final Catalogue catalogue;
  private final Mistakes mistakes;
  private final Map<Path, Optional<Stamp>> seen = new HashMap<>();
  private final Map<Path, ConfigFile> good = new HashMap<>();

  /** What tells one content of a file from the next, as far as one can see without reading it. */
  private record Stamp(FileTime time, long size) {}

  /** Is told what is wrong in a file each time that it is read. */
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
    Optional<Stamp> stamp = stamp(file);
    boolean known = seen.put(file, stamp) != null;
    if (stamp.isPresent()) {
      return Optional.of(read(file));
    }
    good.remove(file);
    if (known) {
      mistakes.tell(file, "", List.of());
    }
    return Optional.empty();
  }

  /** Whether a file that was looked for has appeared, changed or vanished since then. */
  synchronized boolean haveChanged() {
    return seen.entrySet().stream()
        .anyMatch(entry -> !entry.getValue().equals(stamp(entry.getKey())));
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
    mistakes.tell(file, content, config.errors());
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

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile()
          ? Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
