package dev.limn.highlight;

import dev.limn.inspect.Edit;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Conflicts;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Offers fixes and computes their edits, by running anew the pairs where they are wanted. Nothing
 * is kept from the run that found the problem.
 */
public final class Fixes {
  private static final Logger LOG = LogManager.getLogger(Fixes.class);

  private Fixes() {}

  /** The fixes of all findings that touch a range, hints included, in the order of findings. */
  public static List<Offered> offers(
      SyntaxTree tree, Catalogue catalogue, Settings settings, TextRange range) {
    Sweep sweep = sweep(tree, catalogue, settings);
    sweep.run(entry -> true, element -> element.fullRange().touches(range));
    return sweep.drafts().stream()
        .map(Draft::finding)
        .filter(finding -> finding.range().touches(range))
        .flatMap(Fixes::offers)
        .toList();
  }

  /** The fixes of a finding; none if the tree has no such finding. */
  public static List<Offered> offers(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding) {
    return draft(tree, catalogue, settings, finding, Cancellation.NEVER)
        .map(Draft::finding)
        .stream()
        .flatMap(Fixes::offers)
        .toList();
  }

  private static Stream<Offered> offers(Finding finding) {
    return IntStream.range(0, finding.fixes().size()).mapToObj(i -> new Offered(finding, i));
  }

  /** The edits of a fix, as {@link #edits} gives them to one who waits for them in any case. */
  public static Optional<List<TextEdit>> edits(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding, int fixIndex) {
    return edits(tree, catalogue, settings, finding, fixIndex, Cancellation.NEVER);
  }

  /**
   * The edits of a fix, ordered and without overlaps; empty if the tree has no such finding, if the
   * fix failed, if it changes what is in a conflict, or if the text would have more syntax errors
   * after it.
   *
   * @param fixIndex the place of the fix in {@link Finding#fixes()}
   * @throws Cancellation.Cancelled if they are no longer wanted
   */
  public static Optional<List<TextEdit>> edits(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Finding finding,
      int fixIndex,
      Cancellation cancellation) {
    Optional<Draft> draft = draft(tree, catalogue, settings, finding, cancellation);
    cancellation.check();
    Conflicts conflicts = settings.language().conflicts(tree);
    return draft
        .filter(known -> fixIndex < known.edits().size())
        .flatMap(
            known ->
                edits(tree, comments(tree, settings), known.edits().get(fixIndex), cancellation))
        .filter(edits -> edits.stream().noneMatch(edit -> conflicts.forbid(edit, tree.text())))
        .filter(edits -> !breaks(tree, settings, edits));
  }

  /** The edits that a fix makes; empty if it fails. */
  static Optional<List<TextEdit>> edits(
      SyntaxTree tree, TreeComments comments, Consumer<Edit> fix, Cancellation cancellation) {
    try {
      TreeEdit edit = new TreeEdit(tree.text(), comments, cancellation);
      fix.accept(edit);
      return Optional.of(edit.textEdits());
    } catch (Cancellation.Cancelled cancelled) {
      throw cancelled;
    } catch (Throwable thrown) {
      LOG.warn("A fix failed", thrown);
      return Optional.empty();
    }
  }

  /** The comments of a tree, to be kept for all fixes of it. */
  static TreeComments comments(SyntaxTree tree, Settings settings) {
    return new TreeComments(tree.root(), settings.language());
  }

  /** Whether edits make a text that has more syntax errors. */
  static boolean breaks(SyntaxTree tree, Settings settings, List<TextEdit> edits) {
    int after = errors(settings.language().parse(tree.text().apply(edits)), settings);
    return after > 0 && after > errors(tree, settings);
  }

  private static int errors(SyntaxTree tree, Settings settings) {
    return settings.language().errors(tree, settings).size();
  }

  /** The edit that suppresses a finding with a comment; empty for one that cannot be suppressed. */
  public static Optional<TextEdit> suppression(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Finding finding) {
    return catalogue
        .find(finding.id())
        .flatMap(entry -> settings.language().suppress(tree, entry.id(), finding.range()));
  }

  /** Finds a finding anew: the element that its pair visited contains its range. */
  private static Optional<Draft> draft(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Finding finding,
      Cancellation cancellation) {
    Sweep sweep = new Sweep(tree, catalogue, settings, new Quarantine(), cancellation);
    sweep.run(
        entry -> entry.id().equals(finding.id()),
        element -> element.fullRange().contains(finding.range()));
    return sweep.drafts().stream().filter(draft -> draft.finding().equals(finding)).findFirst();
  }

  private static Sweep sweep(SyntaxTree tree, Catalogue catalogue, Settings settings) {
    return new Sweep(tree, catalogue, settings, new Quarantine(), Cancellation.NEVER);
  }
}
