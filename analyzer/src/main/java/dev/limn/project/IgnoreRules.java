package dev.limn.project;

import java.util.List;
import java.util.Optional;

/**
 * The patterns of one {@code .gitignore} file, or of a list that is written like one; a later
 * pattern overrides an earlier one. Immutable and thread-safe.
 *
 * @param patterns in the order of the file
 */
public record IgnoreRules(List<IgnorePattern> patterns) {

  /** No patterns. */
  public static final IgnoreRules NONE = new IgnoreRules(List.of());

  /** Makes the list unmodifiable. */
  public IgnoreRules {
    patterns = List.copyOf(patterns);
  }

  /** The patterns on these lines. */
  public static IgnoreRules of(List<String> lines) {
    return new IgnoreRules(
        lines.stream().map(IgnorePattern::parse).flatMap(Optional::stream).toList());
  }

  /** The patterns of a file with this content. */
  public static IgnoreRules parse(String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    return of(List.of(text.split("\n")));
  }

  /**
   * Whether a path is ignored; empty where no pattern speaks of it.
   *
   * @param path relative to the folder of the patterns, with {@code /}
   */
  public Optional<Boolean> ignores(String path, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      IgnorePattern pattern = patterns.get(i);
      if (pattern.matches(path, isFolder)) {
        return Optional.of(!pattern.negated());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a path is ignored, or a folder above it.
   *
   * @param path of a file, relative to the folder of the patterns, with {@code /}
   */
  public boolean covers(String path) {
    if (patterns.isEmpty()) {
      return false;
    }
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      if (ignores(path.substring(0, slash), true).orElse(false)) {
        return true;
      }
    }
    return ignores(path, false).orElse(false);
  }
}
