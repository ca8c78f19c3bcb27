package dev.limn.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder of this user for what Limn keeps and can do without; the launcher uses the same. */
public final class CacheFolder {

  private CacheFolder() {}

  /** The folder, which may not be there yet. */
  public static Path of(Map<String, String> environment) {
    String named = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    String home = System.getProperty("user.home", ".");
    Path mac = Path.of(home, "Library", "Caches");
    return Optional.of(named)
        .or(() -> Optional.of(local))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .orElseGet(() -> mac.toFile().isDirectory() ? mac : Path.of(home, ".cache"))
        .resolve("limn");
  }
}
