package dev.limn.highlight;

import dev.limn.highlight.Difference.Made;
import dev.limn.query.Fact;
import dev.limn.query.Footprint.Read;
import dev.limn.query.Index;
import dev.limn.query.Place;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.LineIndex;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of untouched elements that read something which an edit has changed. What was
 * read leads to them:
 *
 * <ul>
 *   <li>a fact that was looked for up to some ancestor is read again if that ancestor was made
 *       anew;
 *   <li>a fact about a key of an index, if something else stands under the key;
 *   <li>an inherited fact, if it differs below an ancestor that was made anew, or below one of its
 *       children of each kind;
 *   <li>a column, if its line was edited before it, or if the element stands elsewhere than its
 *       text would;
 *   <li>everything, in an element that stands in another parent.
 * </ul>
 *
 * A pair whose facts have other values is due.
 */
final class Verifier {
  private static final Logger LOG = LogManager.getLogger(Verifier.class);

  private final Store store;
  private final Workload workload;
  private final Settings settings;
  private final WorkLog log;
  private int verified;

  Verifier(Store store, Workload workload, Settings settings, WorkLog log) {
    this.store = store;
    this.workload = workload;
    this.settings = settings;
    this.log = log;
  }

  /** How often a pair was looked at. */
  int verified() {
    return verified;
  }

  /** Finds what an edit has changed for elements that it did not touch. */
  void edited(Difference difference, SyntaxTree older, List<TextEdit> edits, Set<Integer> madeIds) {
    Set<Memo> suspects = new LinkedHashSet<>();
    Set<Memo> rekeyed = new LinkedHashSet<>();
    for (Made made : difference.made()) {
      Spot spot = store.find(made.node().id());
      if (spot != null) {
        suspects.addAll(spot.watchers().keySet());
        keyed(spot, made, older, rekeyed);
      }
    }
    inherited(difference, older, madeIds, suspects);
    margins(difference, edits, suspects);
    moved(difference, rekeyed);
    suspects.removeAll(rekeyed);
    verify(suspects, read -> !read.keyed(), madeIds);
    verify(rekeyed, read -> true, madeIds);
  }

  private void verify(Set<Memo> memos, Predicate<Read<?>> suspect, Set<Integer> madeIds) {
    for (Memo memo : memos) {
      if (!madeIds.contains(memo.spot().id())) {
        verify(memo, workload.tier(memo.spot()), suspect);
      }
    }
  }

  /** Looks whether what a pair read is the same; if not, it is due. */
  void verify(Memo memo, Tier tier) {
    verify(memo, tier, read -> true);
  }

  /**
   * As above.
   *
   * @param suspect the reads that may have another value
   */
  private void verify(Memo memo, Tier tier, Predicate<Read<?>> suspect) {
    if (memo.reads().isEmpty() || isRunAnyway(memo.spot())) {
      return;
    }
    verified++;
    Optional<List<Read<?>>> again = again(memo, store.place(memo), suspect);
    if (again.isPresent()) {
      store.reads(memo, again.get());
    } else {
      workload.some(memo.spot(), memo.key(), tier);
    }
  }

  /** Whether what a pair read in an older version, of what is not kept yet, is the same. */
  boolean holds(Memo memo) {
    if (memo.reads().isEmpty()) {
      return true;
    }
    verified++;
    Optional<List<Read<?>>> again = again(memo, store.place(memo), read -> true);
    again.ifPresent(memo::reads);
    return again.isPresent();
  }

  /**
   * Whether all pairs of an element are due, or running for what comes of them: what is kept of it
   * may be out of date.
   */
  private static boolean isRunAnyway(Spot spot) {
    Due own = spot.own();
    return own != null && own.isAll()
        || spot.running().stream().anyMatch(due -> due.isAll() && !due.isCancelled());
  }

  /** The reads of a pair, the suspects anew; empty if one gives another value, or fails. */
  private Optional<List<Read<?>>> again(Memo memo, Place place, Predicate<Read<?>> suspect) {
    String inspection = memo.visit().entry().id();
    List<Read<?>> again = new ArrayList<>(memo.reads().size());
    for (Read<?> read : memo.reads()) {
      Optional<Read<?>> now = suspect.test(read) ? again(read, place) : Optional.of(read);
      if (now.isEmpty() || !isSame(read, now.get())) {
        log.broken(inspection, place.element(), read, now);
        return Optional.empty();
      }
      again.add(now.get());
    }
    log.kept(inspection, place.element());
    return Optional.of(again);
  }

  private static Optional<Read<?>> again(Read<?> read, Place place) {
    try {
      return Optional.of(read.again(place));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.debug("A fact failed; the pair that read it is run again", e);
      return Optional.empty();
    }
  }

  private static boolean isSame(Read<?> before, Read<?> now) {
    try {
      return now.value().equals(before.value());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.debug("A value cannot be compared; the pair that read it is run again", e);
      return false;
    }
  }

  private void keyed(Spot spot, Made made, SyntaxTree older, Set<Memo> suspects) {
    spot.keyed()
        .forEach(
            (summary, readers) -> {
              Optional<Set<?>> changes = changes(summary, made, older);
              changes.ifPresentOrElse(
                  keys -> keys.forEach(key -> suspects.addAll(readers.getOrDefault(key, Set.of()))),
                  () -> readers.values().forEach(suspects::addAll));
            });
  }

  /** The keys under which something else stands; empty if that cannot be told. */
  private Optional<Set<?>> changes(Summary<?> summary, Made made, SyntaxTree older) {
    Branch old = made.old();
    if (old == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(changes(summary, made, old, older));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.debug("An index failed; who read it is looked at", e);
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // keyed facts have an index for a summary
  private Set<?> changes(Summary<?> summary, Made made, Branch old, SyntaxTree older) {
    Summary<? extends Index<Object, Object>> index =
        (Summary<? extends Index<Object, Object>>) summary;
    return index
        .of(store.tree().element(made.node(), made.offset()))
        .changes(index.of(older.element(old, made.oldOffset())));
  }

  // Inherited facts.

  private void inherited(
      Difference difference, SyntaxTree older, Set<Integer> madeIds, Set<Memo> suspects) {
    if (store.inheritors().isEmpty()) {
      return;
    }
    IdentityHashMap<Made, Place> places = new IdentityHashMap<>();
    IdentityHashMap<Made, Place> oldPlaces = new IdentityHashMap<>();
    for (Made made : difference.made()) {
      Branch old = made.old();
      if (old == null) {
        continue;
      }
      Place place = place(made.parent(), places, store.tree(), made.node(), made.offset());
      Place oldPlace = place(made.parent(), oldPlaces, older, old, made.oldOffset());
      places.put(made, place);
      oldPlaces.put(made, oldPlace);
      Spot spot = store.find(made.node().id());
      if (spot != null) {
        compare(spot, oldPlace.below(), place.below(), suspects);
        for (Branch child : oneOfEachKind(made.node(), madeIds)) {
          inner(oldPlace, child)
              .ifPresent(
                  before -> {
                    Place now = inner(place, child).orElseThrow();
                    compare(spot, before.below(), now.below(), suspects);
                  });
        }
      }
    }
  }

  /** Of the children that were not made anew, and of which something is kept, one for each kind. */
  private Collection<Branch> oneOfEachKind(Branch parent, Set<Integer> madeIds) {
    Map<Kind, Branch> children = new LinkedHashMap<>();
    for (int i = 0; i < parent.childCount(); i++) {
      if (parent.child(i) instanceof Branch child
          && !children.containsKey(child.kind())
          && store.find(child.id()) != null
          && !madeIds.contains(child.id())) {
        children.put(child.kind(), child);
      }
    }
    return children.values();
  }

  /** The place of a node among the children of a place; empty if it is not there. */
  private static Optional<Place> inner(Place parent, Branch node) {
    for (Element child : parent.element().children()) {
      if (child.node() == node) {
        return Optional.of(parent.inner(child));
      }
    }
    return Optional.empty();
  }

  private Place place(
      @Nullable Made parent,
      IdentityHashMap<Made, Place> places,
      SyntaxTree tree,
      Branch node,
      int offset) {
    return parent == null
        ? Place.root(tree.element(node, offset), settings)
        : places.get(parent).inner(tree.element(node, offset));
  }

  private void compare(Spot spot, Surroundings before, Surroundings now, Set<Memo> suspects) {
    store
        .inheritors()
        .forEach(
            (fact, readers) -> {
              if (!isSame(fact, before, now)) {
                readers.stream().filter(memo -> memo.spot().isIn(spot)).forEach(suspects::add);
              }
            });
  }

  private static boolean isSame(Fact<?> fact, Surroundings before, Surroundings now) {
    try {
      return fact.of(before).equals(fact.of(now));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.debug("A fact failed; who read it is looked at", e);
      return false;
    }
  }

  // What moved.

  private void moved(Difference difference, Set<Memo> suspects) {
    List<Spot> spots = new ArrayList<>();
    for (Difference.Moved moved : difference.moved()) {
      Spot spot = store.find(moved.node().id());
      if (spot != null) {
        spots.add(spot);
      }
    }
    if (!spots.isEmpty()) {
      Set<Spot> outermost = Set.copyOf(spots);
      store.readers().stream()
          .filter(memo -> isInOneOf(memo.spot(), outermost))
          .forEach(suspects::add);
    }
  }

  private static boolean isInOneOf(Spot inner, Set<Spot> outermost) {
    for (Spot spot = inner; spot != null; spot = spot.parent()) {
      if (outermost.contains(spot)) {
        return true;
      }
    }
    return false;
  }

  // Columns.

  private void margins(Difference difference, List<TextEdit> edits, Set<Memo> suspects) {
    if (!store.hasMargins()) {
      return;
    }
    LineIndex lines = store.tree().text().lines();
    for (int i = 0; i < edits.size(); i++) {
      TextRange inserted = inserted(edits, i);
      int end = Math.max(inserted.end(), lines.lineEnd(inserted.end()));
      margins(new TextRange(inserted.start(), end), suspects);
    }
    for (Difference.Same same : difference.same()) {
      if (same.width() > 0 && !isMoved(same, edits)) {
        margins(TextRange.ofLength(same.start(), same.width()), suspects);
      }
    }
  }

  private void margins(TextRange range, Set<Memo> suspects) {
    store.within(
        range,
        spot ->
            spot.memos().stream().filter(memo -> store.readsMargin(memo)).forEach(suspects::add));
  }

  /** Whether something stands where the edits have moved its text. */
  private static boolean isMoved(Difference.Same same, List<TextEdit> edits) {
    int least = same.oldStart();
    int most = same.oldStart();
    for (TextEdit edit : edits) {
      TextRange replaced = edit.range();
      int after = replaced.start() + edit.newText().length();
      if (replaced.end() < least || replaced.end() == least && !replaced.isEmpty()) {
        least += edit.growth();
      } else if (replaced.start() < least) {
        least = replaced.start();
      }
      if (replaced.end() <= most) {
        most += edit.growth();
      } else if (replaced.start() <= most) {
        most = after;
      }
    }
    return least <= same.start() && same.start() <= most;
  }

  /** Where the text that an edit put in stands after all edits; some of it may be what it was. */
  private static TextRange inserted(List<TextEdit> edits, int index) {
    TextEdit edit = edits.get(index);
    int start = edit.range().start();
    int end = start + edit.newText().length();
    for (TextEdit later : edits.subList(index + 1, edits.size())) {
      int laterEnd = later.range().start() + later.newText().length();
      if (later.range().end() <= end) {
        end += later.growth();
      } else if (later.range().start() < end) {
        end = laterEnd;
      }
      if (later.range().end() <= start) {
        start += later.growth();
      } else if (later.range().start() < start) {
        start = later.range().start();
      }
      end = Math.max(start, end);
    }
    return new TextRange(start, end);
  }
}
