package dev.limn.highlight;

import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Inspected.Statistics;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Language.Suppressions;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One run of pairs over a document, or over a part of it. For one thread. */
final class Sweep {

  /** By position, then by id. */
  static final Comparator<Finding> ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.range().start())
          .thenComparingInt(finding -> finding.range().end())
          .thenComparing(Finding::id);

  private final SyntaxTree tree;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Quarantine quarantine;
  private final Cancellation cancellation;
  private final Map<String, Crash> crashes = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int elements;
  private int pairs;
  private int suppressed;

  Sweep(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Quarantine quarantine,
      Cancellation cancellation) {
    this.tree = tree;
    this.catalogue = catalogue;
    this.settings = settings;
    this.quarantine = quarantine;
    this.cancellation = cancellation;
  }

  /**
   * Runs the pairs of some inspections on all elements that are wanted, and whose ancestors are.
   *
   * @return whether it ran to its end; not so if it was cancelled
   */
  boolean run(Predicate<Catalogue.Entry> inspections, Predicate<Element> wanted) {
    if (settings.language().isGenerated(tree)) {
      return true;
    }
    Dispatch dispatch = new Dispatch(catalogue, settings, inspections.and(this::isOn));
    try {
      for (Place place : dispatch.places(Place.root(tree.root(), settings), wanted)) {
        elements++;
        dispatch.at(place).forEach(this::run);
      }
      return true;
    } catch (Cancellation.Cancelled cancelled) {
      return false;
    }
  }

  private boolean isOn(Catalogue.Entry entry) {
    return settings.runs(entry) && !quarantine.holds(entry.id());
  }

  private void run(Pair pair) {
    if (crashes.containsKey(pair.id()) && quarantine.holds(pair.id())) {
      return;
    }
    pairs++;
    Outcome outcome = pair.run(cancellation);
    drafts.addAll(outcome.drafts());
    outcome.crash().ifPresent(cause -> note(new Crash(pair.id(), cause)));
  }

  private void note(Crash crash) {
    quarantine.add(crash.id());
    crashes.putIfAbsent(crash.id(), crash);
  }

  /** What was found and is not suppressed, in the {@link #ORDER} of the findings. */
  List<Draft> drafts() {
    List<Draft> kept = new ArrayList<>(drafts);
    if (settings.suppression() && !drafts.isEmpty()) {
      Suppressions suppressions = settings.language().suppressions(tree);
      kept.removeIf(draft -> isSuppressed(draft.finding(), suppressions));
      suppressed = drafts.size() - kept.size();
    }
    kept.sort(Comparator.comparing(Draft::finding, ORDER));
    return kept;
  }

  private boolean isSuppressed(Finding finding, Suppressions suppressions) {
    Catalogue.Entry entry = catalogue.find(finding.id()).orElseThrow();
    return suppressions.cover(entry.id(), entry.aliases(), finding.range());
  }

  /** The inspections that failed. */
  List<Crash> crashes() {
    return List.copyOf(crashes.values());
  }

  /** What was done so far. */
  Statistics statistics() {
    return new Statistics(elements, pairs, suppressed);
  }
}
