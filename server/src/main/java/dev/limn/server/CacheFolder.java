package dev.limn.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder of this user for what Limn keeps and can do without; the launcher uses the same. */
public final class CacheFolder {

  private static final List<String> VARIABLES = List.of("XDG_CACHE_HOME", "LOCALAPPDATA");

  private CacheFolder() {}

  /** The folder, which may not be there yet. Variables that name no absolute path do not count. */
  public static Path of(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path mac = home.resolve("Library").resolve("Caches");
    return VARIABLES.stream()
        .map(variable -> Path.of(environment.getOrDefault(variable, "")))
        .filter(Path::isAbsolute)
        .findFirst()
        .orElseGet(() -> Files.isDirectory(mac) ? mac : home.resolve(".cache"))
        .resolve("limn");
  }
}
