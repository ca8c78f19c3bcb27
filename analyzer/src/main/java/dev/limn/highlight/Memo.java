package dev.limn.highlight;

import dev.limn.highlight.VisitTable.Visit;
import dev.limn.inspect.Finding;
import dev.limn.query.Footprint.Read;
import dev.limn.syntax.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What is kept of the run of a pair that found something or read something outside its element. */
final class Memo {

  /** The slot of a pair that is of an element itself, and of none of its tokens. */
  static final int SELF = -1;

  private final Spot spot;
  private final Visit visit;
  private final int slot;
  private final boolean readsBefore;
  private final boolean readsInside;

  /** The facts that were read outside, without those that no edit can change. */
  private List<Read<?>> reads;

  /** Where it is noted that this memo reads what is there. */
  private final List<Spot> watched = new ArrayList<>(0);

  /** The findings at the places of a version in which the element began at {@link #base}. */
  private List<Finding> findings;

  private int base;

  /** Which findings, by their index, something inside the element exempts: of one node alone. */
  private Map<Integer, Boolean> exempt = Map.of();

  private @Nullable Branch exempted;

  /** What is kept of a run. */
  Memo(Spot spot, Slice.Result result, List<Read<?>> reads) {
    this.spot = spot;
    this.visit = result.pair().visit();
    this.slot = result.slot();
    this.readsBefore = result.outcome().layouts().contains(Layout.BEFORE) || result.isBefore();
    this.readsInside = result.outcome().layouts().contains(Layout.INSIDE);
    this.reads = reads;
    this.findings = result.outcome().findings();
    this.base = result.place().element().fullRange().start();
  }

  /** Whether running the pair again could give something else, or gave anything. */
  boolean isWorthKeeping() {
    return readsBefore || readsInside || !reads.isEmpty() || !findings.isEmpty();
  }

  /** Where the element, or the parent of the token, is. */
  Spot spot() {
    return spot;
  }

  Visit visit() {
    return visit;
  }

  int slot() {
    return slot;
  }

  /** The pair, among those of its spot. */
  Due.Key key() {
    return new Due.Key(visit, slot);
  }

  /** Whether the pair read the white space and comments before its element. */
  boolean readsBefore() {
    return readsBefore;
  }

  /** Whether the pair read the white space and comments inside its element. */
  boolean readsInside() {
    return readsInside;
  }

  /** The facts that were read outside, without those that no edit can change. */
  List<Read<?>> reads() {
    return reads;
  }

  void reads(List<Read<?>> newReads) {
    reads = newReads;
  }

  /** Where it is noted that this memo reads what is there. */
  List<Spot> watched() {
    return watched;
  }

  /** How many findings there are. */
  int findingCount() {
    return findings.size();
  }

  boolean hasFindings() {
    return !findings.isEmpty();
  }

  /** The findings where the element begins at an offset. */
  List<Finding> findings(int offset) {
    if (offset != base) {
      findings = Drift.shifted(findings, offset - base);
      base = offset;
    }
    return findings;
  }

  /** Puts other findings in the place of those that there are. */
  void findings(List<Finding> newFindings, int offset) {
    findings = newFindings;
    base = offset;
    exempted = null;
  }

  /** Whether something inside the element exempts a finding; kept while it is the same node. */
  boolean isExempt(int index, BooleanSupplier ofNode) {
    if (exempted != spot.node()) {
      exempted = spot.node();
      exempt = new HashMap<>(2);
    }
    return exempt.computeIfAbsent(index, unknown -> ofNode.getAsBoolean());
  }
}
