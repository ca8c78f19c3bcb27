package dev.limn.highlight;

import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Inspected.Statistics;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.query.Place;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What is found in one document, from version to version: an edit costs what it changed. The work
 * is given out in {@linkplain Slice slices}, which any threads run in any order, and which are then
 * given back; what is found when all is done is what would be found in the newest version alone.
 *
 * <p>Safe for use by several threads. No method takes long, and none runs an inspection.
 */
public final class HighlightSession {
  private final Catalogue catalogue;
  private final Quarantine quarantine;
  private final WorkLog log;
  private final LongSupplier clock;
  private final Effort effort;
  private final Map<String, Crash> crashes = new LinkedHashMap<>();
  private final SlowPairs slow = new SlowPairs();

  private Settings settings;
  private Dispatch dispatch;
  private Store store;
  private Workload workload;
  private Verifier verifier;
  private Planner planner;

  /** What was found under other settings, until all is found under the new ones. */
  private Optional<List<Finding>> outdated = Optional.empty();

  /** What was found in elements that are gone, until that is found which was made of their text. */
  private List<Finding> orphans = List.of();

  private Optional<Boolean> generated = Optional.empty();
  private List<TextRange> visible = List.of();
  private int elements;
  private int pairs;
  private int suppressed;

  /**
   * Begins with the first version of a document.
   *
   * @param quarantine the inspections that are off
   * @param log is told of the work that is done
   * @param clock the time in nanoseconds, from any point on
   */
  public HighlightSession(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Quarantine quarantine,
      WorkLog log,
      LongSupplier clock) {
    this(tree, catalogue, settings, quarantine, log, clock, Effort.UNKNOWN);
  }

  /**
   * As above.
   *
   * @param effort tells how much of the time counts for a pair
   */
  public HighlightSession(
      SyntaxTree tree,
      Catalogue catalogue,
      Settings settings,
      Quarantine quarantine,
      WorkLog log,
      LongSupplier clock,
      Effort effort) {
    this.catalogue = catalogue;
    this.quarantine = quarantine;
    this.log = log;
    this.clock = clock;
    this.effort = effort;
    begin(tree, settings);
  }

  private void begin(SyntaxTree tree, Settings newSettings) {
    settings = newSettings;
    dispatch = catalogue.dispatch(settings);
    store = new Store(settings, tree);
    workload = new Workload(store);
    verifier = new Verifier(store, workload, settings, log);
    planner = new Planner(store, workload, dispatch, verifier, log);
    generated = Optional.empty();
    workload.whole(store.root(), Tier.DOCUMENT);
  }

  // Versions.

  /**
   * Goes on to the next version.
   *
   * @param edits what led to it, each in the coordinates of the text after the one before
   */
  public synchronized void edit(SyntaxTree newer, List<TextEdit> edits) {
    outdated = outdated.map(findings -> Drift.findings(findings, edits));
    visible = visible.stream().flatMap(range -> Drift.range(range, edits).stream()).toList();
    generated = Optional.empty();
    workload.look(visible);
    orphans = Drift.findings(orphans, edits);
    orphans = Stream.concat(orphans.stream(), planner.edit(newer, edits).stream()).toList();
    forgetOld();
  }

  /**
   * Goes on with other settings, under which all is found anew; what is known is shown until then.
   */
  public synchronized void configure(Settings newSettings) {
    if (!newSettings.equals(settings)) {
      beginAgain(store.tree(), newSettings);
    }
  }

  /**
   * Goes on with another tree of the same text, in which all is found anew; what is known is shown
   * until then.
   */
  public synchronized void restart(SyntaxTree tree) {
    beginAgain(tree, settings);
  }

  private void beginAgain(SyntaxTree tree, Settings newSettings) {
    outdated = Optional.of(findings());
    orphans = List.of();
    begin(tree, newSettings);
    workload.visible(visible);
  }

  /** Looks first at what the user sees. */
  public synchronized void visible(List<TextRange> ranges) {
    visible = List.copyOf(ranges);
    workload.visible(visible);
  }

  // Work.

  /** The work that is wanted most; empty if there is none, or all of it is being done. */
  public synchronized Optional<Slice> take() {
    if (isGenerated()) {
      return Optional.empty();
    }
    return workload.take().map(this::slice);
  }

  /** How soon the work is wanted that is wanted most. */
  public synchronized Optional<Tier> urgency() {
    return isGenerated() ? Optional.empty() : workload.first().map(Due::tier);
  }

  private Slice slice(Due due) {
    Place place = store.place(due.spot());
    return new Slice(
        this, store, due, place, store.version(), dispatch, quarantine, slow, log, clock, effort);
  }

  /** Takes back a slice that ran to its end; what it found is kept where it is still true. */
  synchronized void commit(Slice slice) {
    elements += slice.elements();
    pairs += slice.pairs();
    Due due = slice.due();
    if (!slice.isOf(store)) {
      return;
    }
    workload.end(due);
    note(slice);
    if (due.isCancelled() || due.spot().isGone() || due.spot().node() != slice.node()) {
      store.prune(due.spot());
    } else {
      keep(slice);
    }
    forgetOld();
  }

  private void note(Slice slice) {
    slice.crashes().forEach(crash -> crashes.putIfAbsent(crash.id(), crash));
  }

  private void keep(Slice slice) {
    Due due = slice.due();
    Spot spot = due.spot();
    Set<Due.Key> open = new HashSet<>();
    slice.deferred().stream()
        .filter(later -> later.place() == slice.place())
        .forEach(later -> open.add(later.key()));
    List<Memo> found = new ArrayList<>(slice.results().size());
    for (Slice.Result result : slice.results()) {
      Spot at = due.isWhole() ? store.spot(result.place(), slice.version()) : spot;
      Memo memo = new Memo(at, result, Store.lasting(result.outcome()));
      if (slice.version() == store.version() || verifier.holds(memo)) {
        found.add(memo);
      } else {
        open.add(memo.key());
        workload.some(at, memo.key(), workload.tier(at));
      }
    }
    for (Memo known : List.copyOf(spot.memos())) {
      if ((due.isAll() || due.keys().contains(known.key())) && !open.contains(known.key())) {
        store.remove(known);
      }
    }
    found.stream().filter(Memo::isWorthKeeping).forEach(store::add);
    for (Slice.Deferred later : slice.deferred()) {
      Spot at = due.isWhole() ? store.spot(later.place(), slice.version()) : spot;
      workload.some(at, later.key(), Tier.SLOW);
    }
    for (Place left : slice.rest()) {
      Spot inner = store.spot(left, slice.version());
      workload.whole(inner, due.tier() == Tier.EDITED ? due.tier() : workload.tier(inner));
    }
    store.prune(spot);
  }

  /** Takes back a slice that did not run to its end; what is still wanted of it is due again. */
  synchronized void giveBack(Slice slice) {
    elements += slice.elements();
    pairs += slice.pairs();
    if (slice.isOf(store)) {
      workload.again(slice.due());
      store.prune(slice.due().spot());
      note(slice);
      forgetOld();
    }
  }

  /** Takes back a slice that cannot be done: it is not due again until something changes. */
  synchronized void drop(Slice slice) {
    if (slice.isOf(store)) {
      workload.end(slice.due());
      store.prune(slice.due().spot());
      forgetOld();
    }
  }

  private void forgetOld() {
    if (outdated.isPresent() && isSettled()) {
      outdated = Optional.empty();
    }
    if (!orphans.isEmpty() && pending().filter(tier -> tier == Tier.EDITED).isEmpty()) {
      orphans = orphans.stream().filter(f -> !isSettled() && quarantine.putsOff(f.id())).toList();
    }
  }

  // What came of it.

  /** Whether all is done, so that what was found is what is in the newest version. */
  public synchronized boolean isSettled() {
    return isGenerated() || workload.isEmpty();
  }

  /** The soonest tier of which something is to be done, or being done; empty when all is done. */
  public synchronized Optional<Tier> pending() {
    return isGenerated() ? Optional.empty() : workload.pending();
  }

  /**
   * What was found, at the places of the newest version, in the order of the text. What is not
   * settled is as it was before, as far as the text is still there.
   */
  public synchronized List<Finding> findings() {
    if (outdated.isPresent()) {
      return outdated.get();
    }
    suppressed = 0;
    return isGenerated() ? List.of() : withOrphans(foundNow());
  }

  private List<Finding> foundNow() {
    return store.findings(entry -> !quarantine.holds(entry.id()), finding -> suppressed++);
  }

  private List<Finding> withOrphans(List<Finding> found) {
    if (orphans.isEmpty()) {
      return found;
    }
    Set<Finding> all = new LinkedHashSet<>(found);
    all.addAll(orphans);
    return all.stream().sorted(Sweep.ORDER).toList();
  }

  private boolean isGenerated() {
    if (generated.isEmpty()) {
      generated = Optional.of(settings.language().isGenerated(store.tree()));
    }
    return generated.get();
  }

  /** The inspections that failed, each once. */
  public synchronized List<Crash> crashes() {
    return List.copyOf(crashes.values());
  }

  /** The work that was done since the beginning. */
  public synchronized Statistics statistics() {
    return new Statistics(elements, pairs, suppressed);
  }

  /** How often what a pair had read was read again to find out whether it has to run again. */
  public synchronized int verified() {
    return verifier.verified();
  }

  /**
   * What is kept of the runs of an inspection.
   *
   * @param pairs of how many pairs something is kept
   * @param findings what they found, suppressed or not
   */
  public record Kept(int pairs, int findings) {

    /** Nothing. */
    public static final Kept NOTHING = new Kept(0, 0);

    /** Both. */
    public Kept plus(Kept more) {
      return new Kept(pairs + more.pairs, findings + more.findings);
    }
  }

  /** What is kept of each inspection, by its id; not of those of which nothing is. */
  public synchronized Map<String, Kept> keptOfEach() {
    Map<String, Kept> kept = new TreeMap<>();
    for (Memo memo : store.memos()) {
      kept.merge(memo.visit().entry().id(), new Kept(1, memo.findingCount()), Kept::plus);
    }
    return kept;
  }

  /** Does all that is to be done; whether it ran to its end, and was not cancelled. */
  public boolean settle(Cancellation cancellation) {
    for (Optional<Slice> next = take(); next.isPresent(); next = take()) {
      if (!next.get().runUnattended(cancellation)) {
        next.get().giveBack();
        return false;
      }
      next.get().commit();
    }
    return true;
  }
}
