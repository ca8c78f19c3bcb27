package dev.limn.highlight;

import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Inspected.Statistics;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Conflicts;
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

  private static final Comparator<Draft> DRAFT_ORDER =
      Comparator.<Draft>comparingInt(draft -> draft.range().start())
          .thenComparingInt(draft -> draft.range().end())
          .thenComparing(Draft::id);

  private final SyntaxTree tree;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Quarantine quarantine;
  private final WorkLog log;
  private final Limit limit;
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
    this(tree, catalogue, settings, quarantine, WorkLog.NONE, cancellation);
  }

  /**
   * A run.
   *
   * @param log is told of the pairs that are run
   */
  Sweep(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Quarantine quarantine,
      WorkLog log,
      Cancellation cancellation) {
    this.tree = tree;
    this.catalogue = catalogue;
    this.settings = settings;
    this.quarantine = quarantine;
    this.log = log;
    this.limit = new Limit(cancellation);
  }

  /** Runs all pairs; whether it ran to its end, and was not cancelled. */
  boolean run() {
    return run(catalogue.dispatch(settings), element -> true);
  }

  /**
   * Runs the pairs of some inspections on all elements that are wanted, and whose ancestors are.
   *
   * @return whether it ran to its end; not so if it was cancelled
   */
  boolean run(Predicate<Catalogue.Entry> inspections, Predicate<Element> wanted) {
    return run(new Dispatch(catalogue, settings, inspections.and(settings::runs)), wanted);
  }

  private boolean run(Dispatch dispatch, Predicate<Element> wanted) {
    if (settings.language().isGenerated(tree)) {
      return true;
    }
    try {
      for (Place place : dispatch.places(Place.root(tree.root(), settings), wanted)) {
        elements++;
        for (Pair pair : dispatch.at(place)) {
          run(pair);
        }
      }
      return true;
    } catch (Cancellation.Cancelled cancelled) {
      return false;
    }
  }

  private void run(Pair pair) {
    if (quarantine.holds(pair.id())) {
      return;
    }
    pairs++;
    limit.begin(log != WorkLog.NONE);
    Outcome outcome = outcome(pair);
    log.ran(pair, outcome, limit.nanos());
    drafts.addAll(outcome.drafts());
    if (outcome.crash().isPresent()) {
      note(new Crash(pair.id(), outcome.crash().get()));
    }
  }

  private Outcome outcome(Pair pair) {
    try {
      return pair.run(limit);
    } catch (Slice.Overrun overrun) {
      return Outcome.crashed(pair.place(), overrun);
    }
  }

  private void note(Crash crash) {
    quarantine.add(crash.id());
    crashes.putIfAbsent(crash.id(), crash);
  }

  /**
   * What was found outside conflicts and is not suppressed, in the {@link #ORDER} of the findings.
   */
  List<Draft> drafts() {
    List<Draft> kept = new ArrayList<>(drafts);
    kept.removeIf(draft -> quarantine.holds(draft.id()));
    Conflicts conflicts = kept.isEmpty() ? Conflicts.NONE : settings.language().conflicts(tree);
    kept.removeIf(draft -> conflicts.hold(draft.range()));
    if (settings.suppression() && !drafts.isEmpty()) {
      Suppressions suppressions = settings.language().suppressions(tree);
      int found = kept.size();
      kept.removeIf(draft -> isSuppressed(draft.finding(), suppressions));
      suppressed = found - kept.size();
    }
    kept.sort(DRAFT_ORDER);
    return kept;
  }

  private boolean isSuppressed(Finding finding, Suppressions suppressions) {
    Catalogue.Entry entry = catalogue.find(finding.id()).orElseThrow();
    return suppressions.cover(entry.id(), entry.aliases(), finding.range());
  }

  /** Ends a pair that takes too long, and all of them when nothing of this is wanted. */
  private static final class Limit implements Cancellation {

    /** The clock is looked at once for so many questions: most pairs ask less, and look never. */
    private static final int ASKED = 32;

    private final Cancellation cancellation;
    private boolean counts;
    private long since;
    private int asked;

    Limit(Cancellation cancellation) {
      this.cancellation = cancellation;
    }

    /**
     * A pair begins.
     *
     * @param isTimed whether its time counts from now, and not from the first look at the clock
     */
    void begin(boolean isTimed) {
      asked = 0;
      counts = isTimed;
      since = isTimed ? System.nanoTime() : 0;
    }

    /** For how long it runs; 0 if that is not counted. */
    long nanos() {
      return counts ? System.nanoTime() - since : 0;
    }

    @Override
    public boolean isCancelled() {
      return cancellation.isCancelled();
    }

    @Override
    public void check() {
      Cancellation.super.check();
      if (++asked % ASKED == 0) {
        lookAtClock();
      }
    }

    private void lookAtClock() {
      if (nanos() > Budget.UNATTENDED) {
        throw new Slice.Overrun(Budget.UNATTENDED);
      }
      if (!counts) {
        begin(true);
      }
    }
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
