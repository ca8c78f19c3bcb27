package dev.limn.config;

import dev.limn.project.IgnoreRules;
import dev.limn.project.RelativePath;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns in the language of gitignore(5), and the folder that they are relative to.
 *
 * @param base absolute and normalised
 */
public record Patterns(Path base, IgnoreRules rules) {

  /** The patterns as they are written. */
  public List<String> texts() {
    return rules.patterns().stream().map(Object::toString).toList();
  }

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
