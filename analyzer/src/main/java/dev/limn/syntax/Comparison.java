package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

/**
 * Compares nodes of two versions by their significant content: their tokens, trivia apart, and the
 * kinds of the nodes around them. For use by one thread.
 */
final class Comparison {
  private final SourceText before;
  private final SourceText after;
  private final Damage damage;

  /** For newer nodes an older one that is known to differ, so that no spine is walked twice. */
  private final IdentityHashMap<Branch, Branch> different = new IdentityHashMap<>();

  /**
   * Makes a comparison.
   *
   * @param damage what differs between the two texts
   */
  Comparison(SourceText before, SourceText after, Damage damage) {
    this.before = before;
    this.after = after;
    this.damage = damage;
  }

  /** Two nodes that are being compared, and what comes next in them. */
  private static final class Pair {
    final Branch old;
    final Branch made;
    int oldAt;
    int madeAt;
    int index;

    Pair(Branch old, int oldAt, Branch made, int madeAt) {
      this.old = old;
      this.oldAt = oldAt;
      this.made = made;
      this.madeAt = madeAt;
    }
  }

  /** Whether two nodes at these offsets are the same; without recursion, for trees may be deep. */
  boolean isSame(Branch old, int oldAt, Branch made, int madeAt) {
    if (!mayBeSame(old, made)) {
      return false;
    }
    Deque<Pair> open = new ArrayDeque<>();
    open.push(new Pair(old, oldAt, made, madeAt));
    while (!open.isEmpty()) {
      Pair pair = open.element();
      if (pair.index == pair.made.childCount()) {
        open.pop();
      } else if (!compareNext(pair, open)) {
        open.forEach(each -> different.put(each.made, each.old));
        return false;
      }
    }
    return true;
  }

  /** Compares the next children of two nodes, or puts them off; returns false if they differ. */
  private boolean compareNext(Pair pair, Deque<Pair> open) {
    Node old = pair.old.child(pair.index);
    Node made = pair.made.child(pair.index++);
    int oldAt = pair.oldAt;
    int madeAt = pair.madeAt;
    pair.oldAt += old.width();
    pair.madeAt += made.width();
    if (!(made instanceof Branch branch)) {
      return isSameLeaf(old, oldAt, made, madeAt);
    }
    if (old == made) {
      return true;
    }
    if (!(old instanceof Branch known) || !mayBeSame(known, branch)) {
      return false;
    }
    open.push(new Pair(known, oldAt, branch, madeAt));
    return true;
  }

  private boolean mayBeSame(Branch old, Branch made) {
    return old.kind() == made.kind()
        && old.childCount() == made.childCount()
        && different.get(made) != old;
  }

  /** Whether two nodes are leaves and the same. */
  boolean isSameLeaf(Node old, int oldAt, Node made, int madeAt) {
    if (old instanceof Token left && made instanceof Token right) {
      return left.kind() == right.kind()
          && left.ownWidth() == right.ownWidth()
          && isSameText(
              oldAt + left.leadingWidth(), madeAt + right.leadingWidth(), left.ownWidth());
    }
    return old instanceof Fault left
        && made instanceof Fault right
        && left.code().equals(right.code())
        && left.message().equals(right.message());
  }

  private boolean isSameText(int oldAt, int madeAt, int length) {
    if (damage.spares(oldAt, oldAt + length, madeAt)) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      if (before.charAt(oldAt + i) != after.charAt(madeAt + i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both nodes have names among their children, and the first ones have the same text. */
  boolean sharesName(Node old, int oldAt, Node made, int madeAt) {
    int left = nameIndex(old);
    int right = nameIndex(made);
    if (left < 0 || right < 0) {
      return false;
    }
    return isSameLeaf(
        old.child(left),
        oldAt + widthBetween(old, 0, left),
        made.child(right),
        madeAt + widthBetween(made, 0, right));
  }

  private static int nameIndex(Node node) {
    for (int i = 0; i < node.childCount(); i++) {
      if (node.child(i) instanceof Token token && token.kind().isName()) {
        return i;
      }
    }
    return -1;
  }

  /** The width of the children in [from, to). */
  static int widthBetween(Node node, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += node.child(i).width();
    }
    return width;
  }
}
