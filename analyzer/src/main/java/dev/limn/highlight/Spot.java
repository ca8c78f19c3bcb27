package dev.limn.highlight;

import dev.limn.query.Footprint.Read;
import dev.limn.query.KeyedFact;
import dev.limn.query.Language.Exemption;
import dev.limn.query.Summary;
import dev.limn.syntax.Branch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document, in whatever version, of which something is kept: what came of its
 * pairs, or which of them are due; or the same of something inside it. Elements without findings
 * and outward reads have none.
 */
final class Spot {
  private final int id;
  private Branch node;
  private @Nullable Spot parent;
  private int children;
  private List<Memo> memos = List.of();

  /** Whose reads end at this element, and are to be read again when it was made anew. */
  private Map<Memo, Set<Read<?>>> watchers = Map.of();

  /** Who reads which key of which index of this element. */
  private Map<Summary<?>, Map<Object, Set<Memo>>> keyed = Map.of();

  private @Nullable Due own;
  private @Nullable Due whole;
  private final List<Due> running = new ArrayList<>(0);
  private boolean gone;

  // Of one version alone.
  private int knownIn = -1;
  private int offset;

  // Of one node alone.
  private @Nullable Branch exempted;
  private Exemption exemption = Exemption.NONE;

  Spot(Branch node, @Nullable Spot parent) {
    this.id = node.id();
    this.node = node;
    this.parent = parent;
    if (parent != null) {
      parent.children++;
    }
  }

  /** The id of the element. */
  int id() {
    return id;
  }

  /** The element in the newest version. */
  Branch node() {
    return node;
  }

  void node(Branch newNode) {
    node = newNode;
  }

  /** The spot of the parent; absent for the root. */
  @Nullable Spot parent() {
    return parent;
  }

  /** Puts the element into another parent. */
  void parent(Spot newParent) {
    if (parent != null) {
      parent.children--;
    }
    parent = newParent;
    newParent.children++;
  }

  /** The spot that is some levels outwards. */
  Spot outwards(int levels) {
    Spot spot = this;
    for (int i = 0; i < levels && spot.parent != null; i++) {
      spot = spot.parent;
    }
    return spot;
  }

  /** Whether the element is, or is in, the element of another spot. */
  boolean isIn(Spot outer) {
    for (Spot spot = this; spot != null; spot = spot.parent) {
      if (spot == outer) {
        return true;
      }
    }
    return false;
  }

  /** Takes the spot off its parent, for the element is not in the document any more. */
  void remove() {
    gone = true;
    if (parent != null) {
      parent.children--;
    }
  }

  /** Whether the element is not in the document any more, or nothing of it is kept. */
  boolean isGone() {
    return gone;
  }

  /** Whether nothing is kept here or below. */
  boolean isEmpty() {
    return children == 0
        && memos.isEmpty()
        && watchers.isEmpty()
        && keyed.isEmpty()
        && own == null
        && whole == null
        && running.isEmpty()
        && parent != null;
  }

  // What is kept.

  List<Memo> memos() {
    return memos;
  }

  void add(Memo memo) {
    if (memos.isEmpty()) {
      memos = new ArrayList<>(1);
    }
    memos.add(memo);
  }

  void remove(Memo memo) {
    memos.remove(memo);
    if (memos.isEmpty()) {
      memos = List.of();
    }
  }

  Map<Memo, Set<Read<?>>> watchers() {
    return watchers;
  }

  void watch(Memo memo, Read<?> read) {
    if (watchers.isEmpty()) {
      watchers = new LinkedHashMap<>();
    }
    watchers.computeIfAbsent(memo, first -> new LinkedHashSet<>(2)).add(read);
  }

  Map<Summary<?>, Map<Object, Set<Memo>>> keyed() {
    return keyed;
  }

  void watch(Memo memo, KeyedFact<?, ?> fact) {
    if (keyed.isEmpty()) {
      keyed = new LinkedHashMap<>();
    }
    keyed
        .computeIfAbsent(fact.index(), first -> new LinkedHashMap<>())
        .computeIfAbsent(fact.key(), first -> new LinkedHashSet<>(2))
        .add(memo);
  }

  void unwatch(Memo memo) {
    if (!watchers.isEmpty()) {
      watchers.remove(memo);
      watchers = watchers.isEmpty() ? Map.of() : watchers;
    }
    for (Read<?> read : memo.reads()) {
      if (!keyed.isEmpty() && read.fact() instanceof KeyedFact<?, ?> fact) {
        unwatch(memo, fact);
      }
    }
  }

  private void unwatch(Memo memo, KeyedFact<?, ?> fact) {
    Map<Object, Set<Memo>> byKey = keyed.getOrDefault(fact.index(), Map.of());
    Set<Memo> memosOfKey = byKey.getOrDefault(fact.key(), Set.of());
    if (memosOfKey.contains(memo)) {
      memosOfKey.remove(memo);
      if (memosOfKey.isEmpty()) {
        byKey.remove(fact.key());
      }
      if (byKey.isEmpty()) {
        keyed.remove(fact.index());
      }
      keyed = keyed.isEmpty() ? Map.of() : keyed;
    }
  }

  // What is due.

  /** The pairs of the element itself and of its tokens that are due, and not yet begun. */
  @Nullable Due own() {
    return own;
  }

  void own(@Nullable Due due) {
    own = due;
  }

  /** All that is due of the element and all below it, if it was never looked at as a whole. */
  @Nullable Due whole() {
    return whole;
  }

  void whole(@Nullable Due due) {
    whole = due;
  }

  /** What is being run. */
  List<Due> running() {
    return running;
  }

  // Places.

  boolean isKnownIn(int version) {
    return knownIn == version;
  }

  int offset() {
    return offset;
  }

  void locate(int version, int newOffset) {
    knownIn = version;
    offset = newOffset;
  }

  /** What the element exempts itself from; kept while it is the same node. */
  Exemption exemption(Supplier<Exemption> ofNode) {
    if (exempted != node) {
      exempted = node;
      exemption = ofNode.get();
    }
    return exemption;
  }

  @Override
  public String toString() {
    return node.kind().name() + "#" + id;
  }
}
