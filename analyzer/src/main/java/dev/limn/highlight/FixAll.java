package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Conflicts;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /**
   * Wants them where nobody looks, as when a file is saved: what is unused may have been written a
   * moment ago, to be used in the next. That is what inspections find whose ids say so.
   */
  public static final Predicate<Offered> SAFE_UNSEEN =
      SAFE.and(offered -> !offered.finding().id().startsWith("unused-"));

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
    try {
      return inPasses(text, catalogue, settings, wanted, cancellation);
    } catch (Cancellation.Cancelled e) {
      return new Fixed(text, 0);
    }
  }

  private static Fixed inPasses(
      SourceText text,
      Catalogue catalogue,
      Settings settings,
      Predicate<Offered> wanted,
      Cancellation cancellation) {
    Fixed fixed = new Fixed(text, 0);
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      SyntaxTree tree = settings.language().parse(fixed.text);
      Sweep sweep = new Sweep(tree, catalogue, settings, new Quarantine(), cancellation);
      if (!sweep.run()) {
        throw Cancellation.cancelled();
      }
      List<List<TextEdit>> fixes =
          sound(choose(tree, settings, sweep.drafts(), wanted, cancellation), tree, settings);
      if (fixes.isEmpty()) {
        return fixed;
      }
      fixed = new Fixed(fixed.text.apply(flat(fixes)), fixed.applied + fixes.size());
    }
    return fixed;
  }

  /** The fixes, or if the text breaks by them, those of each half that it does not break by. */
  private static List<List<TextEdit>> sound(
      List<List<TextEdit>> fixes, SyntaxTree tree, Settings settings) {
    if (fixes.isEmpty() || !Fixes.breaks(tree, settings, flat(fixes))) {
      return fixes;
    }
    int middle = fixes.size() / 2;
    if (middle == 0) {
      return List.of();
    }
    List<List<TextEdit>> first = sound(fixes.subList(0, middle), tree, settings);
    List<List<TextEdit>> second = sound(fixes.subList(middle, fixes.size()), tree, settings);
    List<List<TextEdit>> both = new ArrayList<>(first);
    both.addAll(second);
    // What breaks it together may do well one after the other.
    return first.isEmpty() || !Fixes.breaks(tree, settings, flat(both)) ? both : first;
  }

  private static List<TextEdit> flat(List<List<TextEdit>> fixes) {
    return fixes.stream().flatMap(List::stream).toList();
  }

  /** The edits of the first fix, and of each one that overlaps none before it. */
  private static List<List<TextEdit>> choose(
      SyntaxTree tree,
      Settings settings,
      List<Draft> drafts,
      Predicate<Offered> wanted,
      Cancellation cancellation) {
    List<List<TextEdit>> chosen = new ArrayList<>();
    NavigableMap<Integer, TextRange> changed = new TreeMap<>();
    TreeComments comments = Fixes.comments(tree, settings);
    Conflicts merges = settings.language().conflicts(tree);
    for (Draft draft : drafts) {
      Finding finding = draft.finding();
      IntStream.range(0, finding.fixes().size())
          .filter(i -> wanted.test(new Offered(finding, i)))
          .mapToObj(draft.edits()::get)
          .findFirst()
          .flatMap(fix -> Fixes.edits(tree, comments, fix, cancellation))
          .filter(edits -> edits.stream().noneMatch(edit -> merges.forbid(edit, tree.text())))
          .filter(edits -> !edits.isEmpty())
          .filter(edits -> edits.stream().noneMatch(edit -> conflicts(edit.range(), changed)))
          .ifPresent(
              edits -> {
                edits.forEach(edit -> add(edit.range(), changed));
                chosen.add(edits);
              });
    }
    return chosen;
  }

  private static void add(TextRange range, NavigableMap<Integer, TextRange> changed) {
    changed.merge(range.start(), range, TextRange::cover);
  }

  /**
   * Whether a range conflicts with one of those that are to be changed, which are found by their
   * beginnings and of which none overlaps another: only its neighbours can.
   */
  private static boolean conflicts(TextRange range, NavigableMap<Integer, TextRange> changed) {
    var at = changed.floorEntry(range.end());
    while (at != null && at.getValue().end() >= range.start()) {
      if (conflict(at.getValue(), range)) {
        return true;
      }
      at = changed.lowerEntry(at.getKey());
    }
    return false;
  }

  /**
   * Neighbours do not conflict, but insertions conflict with what they touch: order would matter.
   */
  private static boolean conflict(TextRange one, TextRange other) {
    boolean inserts = one.isEmpty() || other.isEmpty();
    return inserts ? one.touches(other) : one.overlaps(other);
  }
}
