package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Finds for the nodes that an edit made anew those that they come from, of the same kind. Only
 * nodes that were lost count: one that was taken over is nobody else's counterpart.
 *
 * <p>What stands where it stood, as the text goes, is the same element, whatever is around it now:
 * statements keep their identities when a brace moves them into another block. What was edited
 * itself is looked for by one of its ends, and among the children of what is known to be the same:
 * by content, by name, by kind. A number of passes over what was lost and made, each by a hash of
 * what must be equal, and no recursion; of what was lost only a multiple of what was made is looked
 * at, so that an opened comment, which makes little, costs little, whatever it swallows.
 */
final class Counterparts {
  /** How many lost nodes are looked at in any case, and how many more for each one made. */
  private static final int FEW_LOST = 1_000;

  private static final int LOST_FOR_ONE = 4;

  private static final Likeness CONTENT = (text, place) -> key(place, "content", place.content);
  private static final Likeness NAME =
      (text, place) -> text.name(place).map(name -> key(place, "name", name)).orElse(null);
  private static final Likeness KIND = (text, place) -> place.node.kind();

  private final Damage damage;
  private final Reuse reuse;
  private final Content before;
  private final Content after;

  /** The ids of nodes that were taken over from versions before the one just before. */
  private final BitSet alive;

  /** What was lost, parents before children. */
  private final List<Place> lost = new ArrayList<>();

  /** What was made, parents before children. */
  private final List<Place> made = new ArrayList<>();

  /** The children of the innermost nodes around all that was lost and made. */
  private List<Place> lostAtFork = List.of();

  private List<Place> madeAtFork = List.of();

  private Counterparts(Reuse.Earlier earlier, SourceText text, Reuse reuse) {
    this.damage = earlier.damage();
    this.reuse = reuse;
    this.alive = Identities.ids(reuse.takenOlder());
    this.before = new Content(earlier.tree().text());
    this.after = new Content(text);
  }

  /** Finds the counterparts of all branches of a new tree that have no id yet. */
  static Counterparts of(Reuse.Earlier earlier, SourceText text, Branch root, Reuse reuse) {
    Counterparts counterparts = new Counterparts(earlier, text, reuse);
    counterparts.collect(
        new Place(earlier.tree().rootNode(), 0, null, earlier.damage()),
        new Place(root, 0, null, Damage.NONE));
    counterparts.find();
    return counterparts;
  }

  /** What was made, parents before children; the {@link Place#twin} of each is its counterpart. */
  List<Place> made() {
    return made;
  }

  /** How many nodes are gone with all that is in them, so far as their parents are not. */
  int lostAlone() {
    int count = 0;
    for (Place place : lost) {
      count += place.twin == null && (place.parent == null || place.parent.twin != null) ? 1 : 0;
    }
    return count;
  }

  // What there is.

  /** Goes down both trees together for as long as there is one way, and then down each. */
  private void collect(Place oldRoot, Place newRoot) {
    Place oldFork = oldRoot;
    Place newFork = newRoot;
    addBoth(oldFork, newFork);
    while (oldFork.inner.size() == 1 && newFork.inner.size() == 1) {
      oldFork = oldFork.inner.get(0);
      newFork = newFork.inner.get(0);
      addBoth(oldFork, newFork);
    }
    collectMade(newFork);
    collectLost(oldFork);
    lostAtFork = oldFork.inner;
    madeAtFork = newFork.inner;
  }

  private void collectMade(Place fork) {
    Deque<Place> open = new ArrayDeque<>();
    pushInner(fork, open);
    while (!open.isEmpty()) {
      Place place = open.pop();
      made.add(place);
      openMade(place, 0, 0);
      pushInner(place, open);
    }
  }

  private void collectLost(Place fork) {
    int most = FEW_LOST + LOST_FOR_ONE * made.size();
    Deque<Place> open = new ArrayDeque<>();
    pushInner(fork, open);
    while (!open.isEmpty()) {
      Place place = open.pop();
      lost.add(place);
      if (lost.size() < most) {
        openLost(place, 0, 0);
        pushInner(place, open);
      }
    }
  }

  private static void pushInner(Place place, Deque<Place> open) {
    for (int i = place.inner.size() - 1; i >= 0; i--) {
      open.push(place.inner.get(i));
    }
  }

  /** Adds two places; the children that they share at both ends are passed over at once. */
  private void addBoth(Place oldPlace, Place newPlace) {
    lost.add(oldPlace);
    made.add(newPlace);
    Branch left = oldPlace.node;
    Branch right = newPlace.node;
    int least = Math.min(left.childCount(), right.childCount());
    int prefix = 0;
    while (prefix < least && left.child(prefix) == right.child(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < least - prefix
        && left.child(left.childCount() - 1 - suffix)
            == right.child(right.childCount() - 1 - suffix)) {
      suffix++;
    }
    openLost(oldPlace, prefix, suffix);
    openMade(newPlace, prefix, suffix);
  }

  private static int widthBefore(Branch node, int index) {
    int width = 0;
    for (int i = 0; i < index; i++) {
      width += node.child(i).width();
    }
    return width;
  }

  private void openLost(Place place, int prefix, int suffix) {
    int at = place.offset + widthBefore(place.node, prefix);
    for (int i = prefix; i < place.node.childCount() - suffix; i++) {
      Node child = place.node.child(i);
      int end = at + child.width();
      if (child instanceof Branch branch && !reuse.tookFromLast(at, end, place.level + 1)) {
        place.inner.add(new Place(branch, at, place, damage));
      }
      at = end;
    }
  }

  private static void openMade(Place place, int prefix, int suffix) {
    int at = place.offset + widthBefore(place.node, prefix);
    for (int i = prefix; i < place.node.childCount() - suffix; i++) {
      Node child = place.node.child(i);
      if (child instanceof Branch branch && branch.id() == 0) {
        place.inner.add(new Place(branch, at, place, Damage.NONE));
      }
      at += child.width();
    }
  }

  // What belongs together.

  /** Says of places what must be equal; null for one that is like no other. */
  private interface Likeness {
    @Nullable Object of(Content content, Place place);
  }

  private record Key(Kind kind, Object first, Object second) {}

  private static Key key(Place place, Object first, Object second) {
    return new Key(place.node.kind(), first, second);
  }

  private static @Nullable Key between(Place place, int start, int end) {
    return start < 0 || end < 0 ? null : key(place, start, end);
  }

  private static @Nullable Key at(Place place, String which, int offset) {
    return offset < 0 ? null : key(place, which, offset);
  }

  private void find() {
    if (!lostAtFork.isEmpty() && !madeAtFork.isEmpty()) {
      sumUp();
      matchWhole();
    }
    everywhere((text, place) -> between(place, place.start, place.end));
    everywhere((text, place) -> between(place, place.outerStart, place.outerEnd));
    if (made.stream().allMatch(place -> place.twin != null)) {
      return;
    }
    sumUp();
    among(List.of(CONTENT, NAME));
    everywhere((text, place) -> at(place, "start", place.start));
    everywhere((text, place) -> at(place, "end", place.end));
    everywhere((text, place) -> at(place, "start", place.outerStart));
    everywhere((text, place) -> at(place, "end", place.outerEnd));
    among(List.of(CONTENT, NAME, KIND));
  }

  private void sumUp() {
    before.sumUp(lost);
    after.sumUp(made);
  }

  /**
   * What is as it was stays together, though what was written before it stands where it stood: a
   * method written above another one may begin with the same type.
   */
  private void matchWhole() {
    match(lostAtFork, madeAtFork, CONTENT);
    for (Place place : made) {
      if (place.twin != null) {
        matchInner(place.twin.inner, place.inner);
      }
    }
  }

  /** Matches the children of nodes with the same content. */
  private void matchInner(List<Place> olds, List<Place> news) {
    for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
      Place old = olds.get(i);
      Place place = news.get(i);
      if (old.node.kind() == place.node.kind() && !alive.get(old.node.id())) {
        old.twin = place;
        place.twin = old;
      }
    }
  }

  private void everywhere(Likeness likeness) {
    match(lost, made, likeness);
  }

  /** Matches the children of what is matched, from the root down. */
  private void among(List<Likeness> likenesses) {
    for (Place place : made) {
      if (place.twin != null) {
        for (Likeness likeness : likenesses) {
          match(place.twin.inner, place.inner, likeness);
        }
      }
    }
  }

  /** Matches those that are alike and have no counterpart yet, the first ones first. */
  private void match(List<Place> olds, List<Place> news, Likeness likeness) {
    if (olds.isEmpty() || news.stream().allMatch(place -> place.twin != null)) {
      return;
    }
    Map<Object, Queue<Place>> known = new HashMap<>();
    for (Place old : olds) {
      Object key = old.twin == null && !alive.get(old.node.id()) ? likeness.of(before, old) : null;
      if (key != null) {
        known.computeIfAbsent(key, any -> new ArrayDeque<>(2)).add(old);
      }
    }
    for (Place place : news) {
      Object key = place.twin == null ? likeness.of(after, place) : null;
      Queue<Place> found = key == null ? null : known.get(key);
      Place old = found == null ? null : found.poll();
      if (old != null) {
        old.twin = place;
        place.twin = old;
      }
    }
  }
}
