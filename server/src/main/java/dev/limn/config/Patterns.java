package dev.limn.config;

import dev.limn.project.IgnoreRules;
import dev.limn.project.RelativePath;
import java.nio.file.Path;

/**
 * Patterns in the language of gitignore(5), and the folder that they are relative to.
 *
 * @param base absolute and normalised
 */
public record Patterns(Path base, IgnoreRules rules) {

  /** Whether a file matches, or a folder above it, up to the base. */
  public boolean cover(Path file) {
    return file.startsWith(base) && rules.covers(RelativePath.of(base, file));
  }

  /** Whether a file or folder matches; the folders above it are not looked at. */
  boolean match(Path path, boolean isFolder) {
    return !path.equals(base)
        && path.startsWith(base)
        && rules.ignores(RelativePath.of(base, path), isFolder).orElse(false);
  }
}
