package dev.limn.java.syntax;

/**
 * The Java that a file is written in.
 *
 * @param level the language level, as in {@code --release}
 * @param previews whether the preview features of the newest level may be used
 */
public record Dialect(int level, boolean previews) {

  /** The newest released language level that is known. */
  public static final int NEWEST_LEVEL = 27;

  /** The newest released language, without previews. */
  public static final Dialect NEWEST = new Dialect(NEWEST_LEVEL, false);

  /** The oldest level that is told apart from newer ones. */
  public static final int OLDEST_LEVEL = 5;

  /** Checks that the level is a known one. */
  public Dialect {
    if (level < 1 || level > NEWEST_LEVEL) {
      throw new IllegalArgumentException("unknown language level " + level);
    }
  }
}
