package dev.limn.config.plugin;

import dev.limn.config.ConfigFile;
import dev.limn.project.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The jars that a project names under {@code plugins} in a {@code limn.toml}: that of a folder or,
 * if it names none, of the nearest folder above it in the repository.
 *
 * @param file the file that names them
 * @param jars absolute and normalised; they need not be there
 */
public record ProjectPlugins(Path file, List<Path> jars) {

  /** Makes the list unmodifiable. */
  public ProjectPlugins {
    jars = List.copyOf(jars);
  }

  /**
   * What is named for runs that begin in a folder; empty if nothing is.
   *
   * @param folder absolute and normalised
   */
  public static Optional<ProjectPlugins> of(Path folder) {
    for (Path f = folder; f != null; f = f.getParent()) {
      Path file = f.resolve(ConfigFile.NAME);
      List<Path> jars = JarList.in(file, ConfigFile.PLUGINS);
      if (!jars.isEmpty()) {
        return Optional.of(new ProjectPlugins(file, jars));
      }
      if (Repository.isRoot(f)) {
        break;
      }
    }
    return Optional.empty();
  }
}
