package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Gives the nodes of a new tree their ids and stamps. What was taken over has them; what was
 * rebuilt inherits them from its {@linkplain Counterparts counterpart} in the tree before, the
 * stamp if the significant content is the same; what has no counterpart gets new ones.
 */
final class Identities {
  private final SourceText before;
  private final SourceText after;
  private final Damage damage;
  private int next;

  private Identities(SourceText before, SourceText after, Damage damage, int next) {
    this.before = before;
    this.after = after;
    this.damage = damage;
    this.next = next;
  }

  /** Numbers all nodes of a new tree; returns the next free number. */
  static int fresh(Branch root, int next) {
    int free = next;
    Deque<Branch> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      branch.identify(free, free);
      free++;
      pushInner(branch, open);
    }
    return free;
  }

  private static void pushInner(Branch branch, Deque<Branch> open) {
    for (int i = branch.childCount() - 1; i >= 0; i--) {
      if (branch.child(i) instanceof Branch inner) {
        open.push(inner);
      }
    }
  }

  /**
   * What came of it.
   *
   * @param next the next free number
   * @param lost how many nodes of the tree before are gone with all that is in them, so far as
   *     their parents are not
   */
  record Outcome(int next, int lost) {}

  /** Numbers the rebuilt nodes of a tree after those of the tree before. */
  static Outcome inherit(
      Reuse.Earlier before, SourceText after, Branch root, Reuse reuse, int next) {
    Counterparts counterparts = Counterparts.of(before, after, root, reuse);
    Identities identities = new Identities(before.tree().text(), after, before.damage(), next);
    List<Place> made = counterparts.made();
    for (int i = made.size() - 1; i >= 0; i--) {
      identities.identify(made.get(i));
    }
    return new Outcome(identities.next, counterparts.lostAlone());
  }

  /** The children of the place have their identities by now. */
  private void identify(Place made) {
    Place old = made.twin;
    if (old == null) {
      made.node.identify(next, next);
      next++;
    } else {
      made.node.identify(old.node.id(), isSame(old, made) ? old.node.stamp() : next++);
    }
  }

  /** The ids of some nodes and of all that are in them. */
  static BitSet ids(Collection<Branch> roots) {
    BitSet ids = new BitSet();
    Deque<Branch> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      ids.set(branch.id());
      pushInner(branch, open);
    }
    return ids;
  }

  /** Whether no id occurs twice in a tree. */
  static boolean areUnique(Branch root) {
    BitSet seen = new BitSet();
    Deque<Branch> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      if (seen.get(branch.id())) {
        return false;
      }
      seen.set(branch.id());
      pushInner(branch, open);
    }
    return true;
  }

  /** Whether two nodes have the same significant content: tokens, faults and nodes, not trivia. */
  private boolean isSame(Place old, Place made) {
    return hasSameBranches(old.node, made.node) && hasSameLeaves(old, made);
  }

  private static boolean hasSameBranches(Branch old, Branch made) {
    if (old.childCount() != made.childCount()) {
      return false;
    }
    for (int i = 0; i < made.childCount(); i++) {
      if (made.child(i) instanceof Branch branch && !isSame(old.child(i), branch)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Node old, Branch made) {
    return old == made
        || old instanceof Branch known && known.id() == made.id() && known.stamp() == made.stamp();
  }

  private boolean hasSameLeaves(Place old, Place made) {
    int oldAt = old.offset;
    int madeAt = made.offset;
    for (int i = 0; i < made.node.childCount(); i++) {
      Node left = old.node.child(i);
      Node right = made.node.child(i);
      if (!(right instanceof Branch) && !isSameLeaf(left, oldAt, right, madeAt)) {
        return false;
      }
      oldAt += left.width();
      madeAt += right.width();
    }
    return true;
  }

  private boolean isSameLeaf(Node old, int oldAt, Node made, int madeAt) {
    if (old instanceof Token left && made instanceof Token right) {
      return left.kind() == right.kind()
          && left.ownWidth() == right.ownWidth()
          && isSameText(
              oldAt + left.leadingWidth(), madeAt + right.leadingWidth(), left.ownWidth());
    }
    return old instanceof Fault left
        && made instanceof Fault right
        && left.code().equals(right.code())
        && left.message().equals(right.message())
        && isSameAhead(left, oldAt, right, madeAt);
  }

  /** Whether faults say the same of what is ahead of them, which may be hidden from the tree. */
  private boolean isSameAhead(Fault old, int oldAt, Fault made, int madeAt) {
    if (old.start() < 0 || made.start() < 0) {
      return old.start() < 0 && made.start() < 0;
    }
    return old.length() == made.length()
        && isSameText(oldAt + old.start(), madeAt + made.start(), old.length());
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
}
