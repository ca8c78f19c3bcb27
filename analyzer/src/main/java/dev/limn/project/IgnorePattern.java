package dev.limn.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a {@code .gitignore} file, as gitignore(5) describes it. Immutable and thread-safe.
 *
 * <p>JGit reads the same language, but its jar is signed and logs through slf4j: to load it takes
 * longer than to check a small project.
 */
public final class IgnorePattern {

  private static final Glob ANY = new Glob("*");

  private final String text;
  private final List<Glob> segments;

  /** Which segments stand for any number of folders. */
  private final List<Boolean> deep;

  private final boolean negated;
  private final boolean foldersOnly;

  private IgnorePattern(
      String text, List<Glob> segments, List<Boolean> deep, boolean negated, boolean foldersOnly) {
    this.text = text;
    this.segments = segments;
    this.deep = deep;
    this.negated = negated;
    this.foldersOnly = foldersOnly;
  }

  /** The pattern on a line; empty for a comment and for a line with nothing on it. */
  public static Optional<IgnorePattern> parse(String line) {
    String pattern = withoutTrailingSpaces(line);
    if (pattern.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = pattern.startsWith("!");
    pattern = negated ? pattern.substring(1) : pattern;
    boolean foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    return pattern.isEmpty()
        ? Optional.empty()
        : Optional.of(compile(line, pattern, negated, foldersOnly));
  }

  private static String withoutTrailingSpaces(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ' && !isEscaped(text, end - 1)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isEscaped(String text, int at) {
    int backslashes = 0;
    while (backslashes < at && text.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static IgnorePattern compile(
      String text, String pattern, boolean negated, boolean foldersOnly) {
    List<Glob> segments = new ArrayList<>();
    List<Boolean> deep = new ArrayList<>();
    boolean anchored = pattern.indexOf('/') >= 0;
    if (!anchored) {
      segments.add(ANY);
      deep.add(true);
    }
    String[] names = (pattern.startsWith("/") ? pattern.substring(1) : pattern).split("/", -1);
    for (String name : names) {
      segments.add(new Glob(name));
      deep.add(anchored && name.equals("**"));
    }
    if (deep.get(deep.size() - 1)) {
      segments.add(ANY);
      deep.add(false);
    }
    return new IgnorePattern(
        text.strip(), List.copyOf(segments), List.copyOf(deep), negated, foldersOnly);
  }

  /** Whether what matches is kept, in spite of the patterns before this one. */
  public boolean negated() {
    return negated;
  }

  /**
   * Whether the pattern matches a path. That a folder above it matches is not looked at.
   *
   * @param path relative to the folder of the pattern, with {@code /}
   */
  public boolean matches(String path, boolean isFolder) {
    return (isFolder || !foldersOnly) && matches(path.split("/", -1));
  }

  private boolean matches(String[] names) {
    int segment = 0;
    int afterDeep = -1;
    int deepEnd = 0;
    int i = 0;
    while (i < names.length) {
      if (segment < segments.size() && deep.get(segment)) {
        afterDeep = ++segment;
        deepEnd = i;
      } else if (segment < segments.size() && segments.get(segment).matches(names[i])) {
        segment++;
        i++;
      } else if (afterDeep >= 0) {
        segment = afterDeep;
        i = ++deepEnd;
      } else {
        return false;
      }
    }
    return segment == segments.size();
  }

  /** The line, without white space around it. */
  @Override
  public String toString() {
    return text;
  }
}
