package dev.limn.highlight;

import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.util.function.Predicate;

/**
 * Applies fixes until there is nothing left to fix: in one pass the first one by position and all
 * that overlap none before them, then the text is inspected again, at most {@value #MOST_PASSES}
 * times. A pass after which the text has more syntax errors is undone, and ends it.
 */
public final class FixAll {

  /** The number of passes after which it ends in any case. */
  public static final int MOST_PASSES = 10;

  private FixAll() {}

  /** Wants the fixes that do not change what the program does. */
  public static final Predicate<Offered> SAFE = offered -> offered.offer().safe();

  /** Wants all fixes. */
  public static final Predicate<Offered> SAFE_AND_UNSAFE = offered -> true;

  /**
   * Fixes a text. Of the fixes of one finding, the first wanted one is taken.
   *
   * @param wanted which fixes to apply
   */
  public static Fixed run(
      SourceText text,
      Catalogue catalogue,
      Settings settings,
      Predicate<Offered> wanted,
      Cancellation cancellation) {
    throw new UnsupportedOperationException();
  }

  /**
   * A fixed text.
   *
   * @param text the text after all fixes; the given one itself if there were none
   * @param applied the number of fixes that were applied
   */
  public record Fixed(SourceText text, int applied) {}
}
