package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Finding;
import dev.limn.query.Conflicts;
import dev.limn.query.Fact;
import dev.limn.query.Footprint;
import dev.limn.query.Footprint.Read;
import dev.limn.query.Inherited;
import dev.limn.query.KeyedFact;
import dev.limn.query.Language.Exemption;
import dev.limn.query.Language.Suppressions;
import dev.limn.query.Place;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of the pairs of a document, by element, in the newest version of the document; and
 * which of them read what. For one thread at a time.
 */
final class Store {
  private final Settings settings;
  private final Map<Integer, Spot> spots = new HashMap<>();
  private final Set<Memo> fertile = new LinkedHashSet<>();
  private final Set<Memo> readers = new LinkedHashSet<>();
  private final Set<Memo> margins = new LinkedHashSet<>();
  private final Map<Fact<?>, Set<Memo>> inheritors = new LinkedHashMap<>();

  /** The places in this version that were asked for: nesting may be deep. */
  private final Map<Spot, Place> places = new HashMap<>();

  private SyntaxTree tree;
  private int version;
  private @Nullable Suppressions directives;
  private @Nullable Conflicts conflicts;

  /** An empty store that stands at a version. */
  Store(Settings settings, SyntaxTree tree) {
    this.settings = settings;
    this.tree = tree;
    spots.put(tree.rootNode().id(), new Spot(tree.rootNode(), null));
  }

  /** The newest version. */
  SyntaxTree tree() {
    return tree;
  }

  /** Counts the versions. */
  int version() {
    return version;
  }

  /** Goes on to another version: all offsets are found anew. */
  void advance(SyntaxTree newer) {
    tree = newer;
    version++;
    directives = null;
    conflicts = null;
    places.clear();
  }

  // Spots.

  /** The spot of an element of which something is kept. */
  @Nullable Spot find(int id) {
    return spots.get(id);
  }

  /** The spot of the root. */
  Spot root() {
    return spot(tree.rootNode(), null);
  }

  /** The spot of a node; made if there is none. */
  Spot spot(Branch node, @Nullable Spot parent) {
    Spot known = spots.get(node.id());
    if (known != null) {
      return known;
    }
    Spot made = new Spot(node, parent);
    spots.put(node.id(), made);
    return made;
  }

  /**
   * The spot of a place below a spot whose element is the same in this version.
   *
   * @param from the version of the place
   */
  Spot spot(Place place, int from) {
    Deque<Element> chain = new ArrayDeque<>();
    chain.push(place.element());
    for (Element ancestor : place.ancestors()) {
      if (spots.containsKey(id(chain.element()))) {
        break;
      }
      chain.push(ancestor);
    }
    Spot spot = null;
    while (!chain.isEmpty()) {
      Element next = chain.pop();
      spot = spot((Branch) next.node(), spot);
      if (from == version) {
        spot.locate(version, next.fullRange().start());
      }
    }
    return Objects.requireNonNull(spot);
  }

  private static int id(Element element) {
    return ((Branch) element.node()).id();
  }

  /** Forgets a spot of an element that is gone, with all that is kept of it. */
  void remove(Spot spot) {
    List.copyOf(spot.memos()).forEach(this::remove);
    spot.remove();
    spots.remove(spot.id());
    places.remove(spot);
  }

  /** Forgets spots at which nothing is kept, from one outwards. */
  void prune(Spot innermost) {
    Spot spot = innermost;
    while (spot != null && !spot.isGone() && spot.isEmpty()) {
      Spot parent = spot.parent();
      remove(spot);
      spot = parent;
    }
  }

  // Memos.

  /** Keeps a memo, and finds it by what it reads. */
  void add(Memo memo) {
    memo.spot().add(memo);
    if (memo.hasFindings()) {
      fertile.add(memo);
    }
    register(memo);
  }

  /** Forgets a memo. */
  void remove(Memo memo) {
    memo.spot().remove(memo);
    fertile.remove(memo);
    unregister(memo);
  }

  /** Puts other findings in the place of those of a memo, where the element begins at an offset. */
  void findings(Memo memo, List<Finding> findings, int offset) {
    memo.findings(findings, offset);
    if (findings.isEmpty()) {
      fertile.remove(memo);
    }
  }

  /** Notes that facts were read anew: they may have been found in other places. */
  void reads(Memo memo, List<Read<?>> reads) {
    if (!reads.equals(memo.reads()) || !watched(memo, reads).equals(memo.watched())) {
      unregister(memo);
      memo.reads(reads);
      register(memo);
    }
  }

  private void register(Memo memo) {
    if (!memo.reads().isEmpty()) {
      readers.add(memo);
    }
    for (Read<?> read : memo.reads()) {
      if (read.fact() instanceof Inherited) {
        inheritors.computeIfAbsent(read.fact(), first -> new LinkedHashSet<>()).add(memo);
      } else if (read.fact() == Layout.MARGIN) {
        margins.add(memo);
      } else if (isWatched(read)) {
        watch(memo, read);
      }
    }
  }

  private static void watch(Memo memo, Read<?> read) {
    Spot watched = watched(memo, read);
    if (read.keyed() && read.fact() instanceof KeyedFact<?, ?> fact) {
      watched.watch(memo, fact);
    } else {
      watched.watch(memo, read);
    }
    memo.watched().add(watched);
  }

  private static List<Spot> watched(Memo memo, List<Read<?>> reads) {
    List<Spot> watched = new ArrayList<>(reads.size());
    for (Read<?> read : reads) {
      if (isWatched(read)) {
        watched.add(watched(memo, read));
      }
    }
    return watched;
  }

  private static boolean isWatched(Read<?> read) {
    return read.reach() > 0 && !(read.fact() instanceof Inherited);
  }

  private static Spot watched(Memo memo, Read<?> read) {
    return memo.spot().outwards(memo.slot() == Memo.SELF ? read.reach() : read.reach() - 1);
  }

  private void unregister(Memo memo) {
    readers.remove(memo);
    margins.remove(memo);
    for (Read<?> read : memo.reads()) {
      Set<Memo> others = inheritors.getOrDefault(read.fact(), Set.of());
      if (others.contains(memo)) {
        others.remove(memo);
        if (others.isEmpty()) {
          inheritors.remove(read.fact());
        }
      }
    }
    memo.watched().forEach(watched -> watched.unwatch(memo));
    memo.watched().clear();
  }

  /** The reads of an outcome that an edit may change. */
  static List<Read<?>> lasting(Outcome outcome) {
    List<Read<?>> lasting = new ArrayList<>(2);
    for (Read<?> read : outcome.reads()) {
      if (read.reach() != Footprint.CONSTANT) {
        lasting.add(read);
      }
    }
    if (outcome.layouts().contains(Layout.MARGIN)) {
      lasting.add(outcome.read(Layout.MARGIN));
    }
    return lasting;
  }

  /** All memos. */
  List<Memo> memos() {
    return spots.values().stream().flatMap(spot -> spot.memos().stream()).toList();
  }

  /** The memos that read anything outside. */
  Collection<Memo> readers() {
    return readers;
  }

  /** Whether anything depends on columns. */
  boolean hasMargins() {
    return !margins.isEmpty();
  }

  /** Whether a pair depends on its column. */
  boolean readsMargin(Memo memo) {
    return margins.contains(memo);
  }

  /** The inherited facts that are read, and by whom. */
  Map<Fact<?>, Set<Memo>> inheritors() {
    return inheritors;
  }

  // Places.

  /** Where an element begins in this version. */
  int offset(Spot spot) {
    Deque<Spot> chain = new ArrayDeque<>();
    Spot known = spot;
    while (!known.isKnownIn(version)) {
      Spot parent = known.parent();
      if (parent == null) {
        known.locate(version, 0);
      } else {
        chain.push(known);
        known = parent;
      }
    }
    while (!chain.isEmpty()) {
      locateChildren(known);
      known = chain.pop();
    }
    return spot.offset();
  }

  /** Locates the children of an element of which something is kept. */
  private void locateChildren(Spot spot) {
    int at = spot.offset();
    for (int i = 0; i < spot.node().childCount(); i++) {
      Node child = spot.node().child(i);
      if (child instanceof Branch branch) {
        Spot known = spots.get(branch.id());
        if (known != null) {
          known.locate(version, at);
        }
      }
      at += child.width();
    }
  }

  /** The place of an element in this version. */
  Place place(Spot spot) {
    offset(spot);
    Deque<Spot> chain = new ArrayDeque<>();
    Spot outer = spot;
    while (outer != null && !places.containsKey(outer)) {
      chain.push(outer);
      outer = outer.parent();
    }
    Place place = places.get(outer);
    while (!chain.isEmpty()) {
      Element element = element(chain.element());
      place = place == null ? Place.root(element, settings) : place.inner(element);
      places.put(chain.pop(), place);
    }
    return Objects.requireNonNull(place);
  }

  private Element element(Spot spot) {
    return tree.element(spot.node(), spot.offset());
  }

  /** The place of the element of a pair in this version. */
  Place place(Memo memo) {
    Place place = place(memo.spot());
    return memo.slot() == Memo.SELF ? place : place.inner(child(place.element(), memo.slot()));
  }

  /** The child of an element at an index. */
  static Element child(Element parent, int index) {
    int i = 0;
    for (Element child : parent.children()) {
      if (i++ == index) {
        return child;
      }
    }
    throw new IndexOutOfBoundsException(index);
  }

  /** Goes over the spots of elements that touch a range, parents first. */
  void within(TextRange range, Consumer<Spot> consumer) {
    Deque<Spot> open = new ArrayDeque<>();
    open.push(root());
    while (!open.isEmpty()) {
      Spot spot = open.pop();
      consumer.accept(spot);
      int at = offset(spot);
      for (int i = 0; i < spot.node().childCount() && at <= range.end(); i++) {
        Node child = spot.node().child(i);
        if (at + child.width() >= range.start() && child instanceof Branch branch) {
          Spot known = spots.get(branch.id());
          if (known != null) {
            open.push(known);
          }
        }
        at += child.width();
      }
    }
  }

  // Findings.

  /**
   * What was found, each at its place in this version, in the order of the text.
   *
   * @param wanted the inspections whose findings are wanted
   * @param suppressed is told of each finding that is not wanted in the document
   */
  List<Finding> findings(Predicate<Entry> wanted, Consumer<Finding> suppressed) {
    List<Finding> found = new ArrayList<>(fertile.size());
    for (Memo memo : fertile) {
      Entry entry = memo.visit().entry();
      if (wanted.test(entry)) {
        List<Finding> all = memo.findings(offset(memo.spot()));
        for (int i = 0; i < all.size(); i++) {
          if (isInConflict(all.get(i))) {
            continue;
          }
          if (isSuppressed(memo, i, all.get(i))) {
            suppressed.accept(all.get(i));
          } else {
            found.add(all.get(i));
          }
        }
      }
    }
    found.sort(Sweep.ORDER);
    return found;
  }

  /** What was found of an element, as far as it is wanted, also in the document. */
  List<Finding> findings(Spot spot, Predicate<Finding> wanted) {
    List<Finding> found = new ArrayList<>(0);
    for (Memo memo : spot.memos()) {
      List<Finding> all = memo.findings(offset(spot));
      for (int i = 0; i < all.size(); i++) {
        if (wanted.test(all.get(i))
            && !isInConflict(all.get(i))
            && !isSuppressed(memo, i, all.get(i))) {
          found.add(all.get(i));
        }
      }
    }
    return found;
  }

  private boolean isInConflict(Finding finding) {
    Conflicts known = conflicts;
    if (known == null) {
      known = settings.language().conflicts(tree);
      conflicts = known;
    }
    return known.hold(finding.range());
  }

  /** Whether a finding, which is the one of its memo at an index, is suppressed. */
  private boolean isSuppressed(Memo memo, int index, Finding finding) {
    Entry entry = memo.visit().entry();
    return settings.suppression()
        && (directives().cover(entry.id(), entry.aliases(), finding.range())
            || isExempt(memo.spot(), entry, finding.range())
            || memo.isExempt(index, () -> isExemptInside(memo.spot(), entry, finding.range())));
  }

  private Suppressions directives() {
    Suppressions known = directives;
    if (known == null) {
      known = settings.language().directives(tree);
      directives = known;
    }
    return known;
  }

  private boolean isExempt(Spot innermost, Entry entry, TextRange range) {
    for (Spot spot = innermost; spot != null; spot = spot.parent()) {
      Spot holder = spot;
      Exemption exemption = spot.exemption(() -> settings.language().exemption(element(holder)));
      if (exemption != Exemption.NONE
          && exemption.covers(entry.id(), entry.aliases())
          && element(spot).range().contains(range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something inside the visited element exempts itself, with the range in it. */
  private boolean isExemptInside(Spot spot, Entry entry, TextRange range) {
    Optional<Element> inner = holder(element(spot), range);
    while (inner.isPresent()) {
      Element element = inner.get();
      if (settings.language().exemption(element).covers(entry.id(), entry.aliases())
          && element.range().contains(range)) {
        return true;
      }
      inner = holder(element, range);
    }
    return false;
  }

  /** The interior child that holds a range. */
  private static Optional<Element> holder(Element element, TextRange range) {
    for (Element child : element.children()) {
      TextRange full = child.fullRange();
      if (full.start() <= range.start() && range.start() < full.end()) {
        return child.isLeaf() || !full.contains(range) ? Optional.empty() : Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
