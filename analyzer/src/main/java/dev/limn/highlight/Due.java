package dev.limn.highlight;

import dev.limn.highlight.VisitTable.Visit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Pairs of an element that are to be run. */
final class Due {

  /** A pair of an element or of one of its tokens. */
  record Key(Visit visit, int slot) {}

  private final Spot spot;
  private final boolean whole;

  private final boolean all;
  private final Set<Key> keys = new LinkedHashSet<>(2);
  private Tier tier;
  private boolean fertile;
  private long number;
  private volatile boolean cancelled;

  private Due(Spot spot, boolean whole, boolean all, Tier tier) {
    this.spot = spot;
    this.whole = whole;
    this.all = all;
    this.tier = tier;
  }

  /** All pairs of an element and of all below it. */
  static Due whole(Spot spot, Tier tier) {
    return new Due(spot, true, true, tier);
  }

  /** All pairs of an element and of its tokens. */
  static Due own(Spot spot, Tier tier) {
    return new Due(spot, false, true, tier);
  }

  /** Some pairs of an element or of its tokens. */
  static Due some(Spot spot, Tier tier) {
    return new Due(spot, false, false, tier);
  }

  Spot spot() {
    return spot;
  }

  /** Whether all below the element is due, too. */
  boolean isWhole() {
    return whole;
  }

  /** Whether all pairs of the element are due. */
  boolean isAll() {
    return all;
  }

  /** Which pairs are due if not all are. */
  Set<Key> keys() {
    return keys;
  }

  Tier tier() {
    return tier;
  }

  /** What comes first: the sooner tier, what had findings, what was due first. */
  static final Comparator<Due> ORDER =
      Comparator.comparing(Due::tier)
          .thenComparing(due -> !due.fertile)
          .thenComparingLong(due -> due.number);

  /** Fixes the order; not to be called while the due stands in one. */
  void place(Tier newTier, long newNumber) {
    tier = newTier;
    number = newNumber;
    fertile = spot.memos().stream().anyMatch(Memo::hasFindings);
  }

  /** Whether what comes of it is not wanted any more. */
  boolean isCancelled() {
    return cancelled;
  }

  void cancel() {
    cancelled = true;
  }
}
