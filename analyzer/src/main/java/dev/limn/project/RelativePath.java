package dev.limn.project;

import java.nio.file.Path;

/** Paths as patterns and people read them: with {@code /} on every system. */
public final class RelativePath {

  private RelativePath() {}

  /**
   * The way from a folder to a path; the path itself if there is none, as between two drives.
   *
   * @param base absolute and normalised, as is {@code path}
   */
  public static String of(Path base, Path path) {
    boolean sameRoot = base.getRoot() != null && base.getRoot().equals(path.getRoot());
    return slashed(sameRoot ? base.relativize(path) : path);
  }

  private static String slashed(Path path) {
    String separator = path.getFileSystem().getSeparator();
    String text = path.toString();
    return separator.equals("/") ? text : text.replace(separator, "/");
  }
}
