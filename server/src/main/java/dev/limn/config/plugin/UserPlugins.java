package dev.limn.config.plugin;

import dev.limn.config.ConfigFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says of plugins, in a file of the user's own: {@code limn/user.toml} in {@code
 * $XDG_CONFIG_HOME}, {@code %APPDATA%} or {@code ~/.config}.
 *
 * @param jars those that are always loaded
 * @param trusted folders with projects whose jars are loaded
 */
public record UserPlugins(List<Path> jars, List<Path> trusted) {

  /** Makes the lists unmodifiable. */
  public UserPlugins {
    jars = List.copyOf(jars);
    trusted = List.copyOf(trusted);
  }

  /** Reads the file; nothing is said where there is none. */
  public static UserPlugins of(Map<String, String> environment) {
    Path file =
        Optional.of(environment.getOrDefault("XDG_CONFIG_HOME", ""))
            .filter(named -> !named.isEmpty())
            .or(() -> Optional.ofNullable(environment.get("APPDATA")))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".config"))
            .resolve("limn")
            .resolve("user.toml")
            .toAbsolutePath();
    return new UserPlugins(JarList.in(file, ConfigFile.PLUGINS), JarList.in(file, "trusted"));
  }

  /** Whether a folder is one that the user trusts, or in one. */
  public boolean trusts(Path folder) {
    return trusted.stream().anyMatch(folder::startsWith);
  }
}
