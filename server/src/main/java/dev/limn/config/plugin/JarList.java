package dev.limn.config.plugin;

import dev.limn.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.TomlArray;

/** A list of paths in a TOML file. Mistakes in the file are for its other reader to tell. */
final class JarList {

  private JarList() {}

  /** The paths under a key, from the folder of the file; none if it is not there, or has none. */
  static List<Path> in(Path file, String key) {
    List<Path> paths = new ArrayList<>();
    try {
      if (Files.isRegularFile(file)
          && ConfigFile.toml(Files.readString(file)).get(List.of(key)) instanceof TomlArray array) {
        for (Object each : array.toList()) {
          if (each instanceof String path) {
            paths.add(file.resolveSibling(path).normalize());
          }
        }
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
    return paths;
  }
}
