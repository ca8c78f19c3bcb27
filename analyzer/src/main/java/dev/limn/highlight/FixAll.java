package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Applies fixes until there is nothing left to fix: in one pass the first one by position and all
 * that overlap none before them; then the text is inspected again, and so on, at most {@value
 * #MOST_PASSES} times. A pass after which the text has more syntax errors is undone, and ends it.
 */
public final class FixAll {

  /** The number of passes after which it ends in any case. */
  public static final int MOST_PASSES = 10;

  /** Wants the fixes that do not change what the program does. */
  public static final Predicate<Offered> SAFE = offered -> offered.offer().safe();

  /** Wants all fixes. */
  public static final Predicate<Offered> SAFE_AND_UNSAFE = offered -> true;

  private FixAll() {}

  /**
   * A fixed text.
   *
   * @param text the text after all fixes; the given one itself if there were none
   * @param applied the number of fixes that were applied
   */
  public record Fixed(SourceText text, int applied) {}

  /**
   * Fixes a text. Of the fixes of one finding, the first wanted one is taken. When it is cancelled,
   * nothing is fixed.
   *
   * @param wanted which fixes to apply
   */
  public static Fixed run(
      SourceText text,
      Catalogue catalogue,
      Settings settings,
      Predicate<Offered> wanted,
      Cancellation cancellation) {
    Fixed fixed = new Fixed(text, 0);
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      SyntaxTree tree = settings.language().parse(fixed.text);
      Sweep sweep = new Sweep(tree, catalogue, settings, new Quarantine(), cancellation);
      if (!sweep.run(entry -> true, element -> true)) {
        return new Fixed(text, 0);
      }
      List<List<TextEdit>> fixes = choose(tree, settings, sweep.drafts(), wanted);
      List<TextEdit> edits = fixes.stream().flatMap(List::stream).toList();
      if (fixes.isEmpty() || Fixes.breaks(tree, settings, edits)) {
        return fixed;
      }
      fixed = new Fixed(fixed.text.apply(edits), fixed.applied + fixes.size());
    }
    return fixed;
  }

  /** The edits of the first fix, and of each one that overlaps none before it. */
  private static List<List<TextEdit>> choose(
      SyntaxTree tree, Settings settings, List<Draft> drafts, Predicate<Offered> wanted) {
    List<List<TextEdit>> chosen = new ArrayList<>();
    for (Draft draft : drafts) {
      Finding finding = draft.finding();
      IntStream.range(0, finding.fixes().size())
          .filter(i -> wanted.test(new Offered(finding, i)))
          .mapToObj(draft.edits()::get)
          .findFirst()
          .flatMap(fix -> Fixes.edits(tree, settings, fix))
          .filter(edits -> !edits.isEmpty())
          .filter(edits -> chosen.stream().noneMatch(earlier -> conflict(earlier, edits)))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private static boolean conflict(List<TextEdit> some, List<TextEdit> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> conflict(one.range(), other.range())));
  }

  /**
   * Neighbours do not conflict, but insertions conflict with what they touch: order would matter.
   */
  private static boolean conflict(TextRange one, TextRange other) {
    boolean inserts = one.isEmpty() || other.isEmpty();
    return inserts ? one.touches(other) : one.overlaps(other);
  }
}
