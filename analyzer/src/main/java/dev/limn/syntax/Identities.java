package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Gives the nodes of a new tree their ids and stamps. What was taken over has them; what was
 * rebuilt inherits them from its counterpart in the tree before; what has no counterpart gets new
 * ones.
 *
 * <p>Counterparts are found from the root down: the children of two counterparts are aligned by
 * what is the same at both ends, and what is left between by kind and name. A node that was taken
 * over is nobody else's counterpart, so that no id occurs twice.
 */
final class Identities {
  /** How many old siblings are looked at for a counterpart. */
  private static final int WINDOW = 16;

  private final Comparison comparison;
  private final Reuse reuse;

  /** What is left to do; a list and no recursion, for trees may be deep. */
  private final Deque<Match> matches = new ArrayDeque<>();

  private int next;
  private int lost;

  private Identities(Comparison comparison, Reuse reuse, int next) {
    this.comparison = comparison;
    this.reuse = reuse;
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
      for (int i = branch.childCount() - 1; i >= 0; i--) {
        if (branch.child(i) instanceof Branch inner && inner.id() == 0) {
          open.push(inner);
        }
      }
    }
    return free;
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
    SyntaxTree tree = before.tree();
    Comparison comparison = new Comparison(tree.text(), after, before.damage());
    Identities identities = new Identities(comparison, reuse, next);
    identities.matches.push(new Match(tree.rootNode(), 0, root, 0, 0));
    while (!identities.matches.isEmpty()) {
      identities.pair(identities.matches.pop());
    }
    return new Outcome(identities.next, identities.lost);
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
      for (int i = 0; i < branch.childCount(); i++) {
        if (branch.child(i) instanceof Branch inner) {
          open.push(inner);
        }
      }
    }
    return true;
  }

  /** A rebuilt node and its counterpart, each with its offset. */
  private record Match(Branch old, int oldOffset, Branch made, int madeOffset, int level) {}

  /** Gives a rebuilt node the id of its counterpart, and its stamp if their content is the same. */
  private void pair(Match match) {
    Branch old = match.old;
    Branch made = match.made;
    int oldCount = old.childCount();
    int madeCount = made.childCount();
    int least = Math.min(oldCount, madeCount);

    int prefix = 0;
    int oldAt = match.oldOffset;
    int madeAt = match.madeOffset;
    while (prefix < least) {
      Node left = old.child(prefix);
      Node right = made.child(prefix);
      if (!settle(left, oldAt, right, madeAt, match.level + 1)) {
        break;
      }
      oldAt += left.width();
      madeAt += right.width();
      prefix++;
    }
    int suffix = 0;
    int oldEnd = match.oldOffset + old.width();
    int madeEnd = match.madeOffset + made.width();
    while (suffix < least - prefix) {
      Node left = old.child(oldCount - 1 - suffix);
      Node right = made.child(madeCount - 1 - suffix);
      int oldStart = oldEnd - left.width();
      int madeStart = madeEnd - right.width();
      if (!settle(left, oldStart, right, madeStart, match.level + 1)) {
        break;
      }
      oldEnd = oldStart;
      madeEnd = madeStart;
      suffix++;
    }
    boolean same = prefix == oldCount && prefix == madeCount;
    made.identify(old.id(), same ? old.stamp() : next++);
    middle(match, oldAt, madeAt, prefix, suffix);
  }

  /**
   * Whether two children at the same distance from the beginning or the end are the same: one taken
   * over, or one rebuilt with the same content, which then gets its identity here.
   */
  private boolean settle(Node old, int oldAt, Node made, int madeAt, int level) {
    if (!(made instanceof Branch branch)) {
      return !(old instanceof Branch) && comparison.isSameLeaf(old, oldAt, made, madeAt);
    }
    if (made == old) {
      return true;
    }
    if (!(old instanceof Branch known)) {
      return false;
    }
    if (branch.id() != 0) {
      // One of an older version, perhaps as it is in the version just before.
      return known.id() == branch.id() && known.stamp() == branch.stamp();
    }
    if (!isFree(old, oldAt, level) || !comparison.isSame(known, oldAt, branch, madeAt)) {
      return false;
    }
    adopt(new Match(known, oldAt, branch, madeAt, level));
    return true;
  }

  /** Gives a rebuilt node, and all that was rebuilt in it, the identities of one that is equal. */
  private void adopt(Match equal) {
    Deque<Match> open = new ArrayDeque<>();
    open.push(equal);
    while (!open.isEmpty()) {
      Match match = open.pop();
      match.made.identify(match.old.id(), match.old.stamp());
      int oldAt = match.oldOffset;
      int madeAt = match.madeOffset;
      for (int i = 0; i < match.made.childCount(); i++) {
        Node old = match.old.child(i);
        Node made = match.made.child(i);
        if (made instanceof Branch branch && branch.id() == 0) {
          if (isFree(old, oldAt, match.level + 1)) {
            open.push(new Match((Branch) old, oldAt, branch, madeAt, match.level + 1));
          } else {
            // It was taken over to elsewhere.
            next = fresh(branch, next);
          }
        }
        oldAt += old.width();
        madeAt += made.width();
      }
    }
  }

  /** What is between the same at the beginning and the same at the end. */
  private void middle(Match match, int oldStart, int madeStart, int prefix, int suffix) {
    Branch old = match.old;
    Branch made = match.made;
    int oldTo = old.childCount() - suffix;
    int madeTo = made.childCount() - suffix;
    boolean[] used = new boolean[oldTo - prefix];
    int firstOld = prefix;
    int firstOldAt = oldStart;
    int madeAt = madeStart;
    int level = match.level + 1;
    for (int i = prefix; i < madeTo; i++) {
      Node node = made.child(i);
      if (node instanceof Branch branch && branch.id() == 0) {
        int found =
            counterpart(old, firstOldAt, firstOld, oldTo, used, prefix, branch, madeAt, level);
        if (found >= 0) {
          used[found - prefix] = true;
          int oldAt = firstOldAt + Comparison.widthBetween(old, firstOld, found);
          int first = Math.max(firstOld, found - WINDOW / 2);
          firstOldAt += Comparison.widthBetween(old, firstOld, first);
          firstOld = first;
          matches.push(new Match((Branch) old.child(found), oldAt, branch, madeAt, level));
        } else {
          next = fresh(branch, next);
        }
      }
      madeAt += node.width();
    }
    countLost(old, oldStart, prefix, used, level);
  }

  private void countLost(Branch old, int start, int from, boolean[] used, int level) {
    int oldAt = start;
    for (int i = 0; i < used.length; i++) {
      Node child = old.child(from + i);
      lost += child instanceof Branch && !used[i] && isFree(child, oldAt, level) ? 1 : 0;
      oldAt += child.width();
    }
  }

  /**
   * The index of the old child that a rebuilt one comes from, or -1: the nearest of the same kind,
   * one with the same name before all others.
   */
  private int counterpart(
      Branch old,
      int fromAt,
      int from,
      int to,
      boolean[] used,
      int usedFrom,
      Branch made,
      int madeAt,
      int level) {
    int found = -1;
    int oldAt = fromAt;
    for (int i = from; i < Math.min(to, from + WINDOW); i++) {
      Node candidate = old.child(i);
      if (!used[i - usedFrom]
          && candidate.kind() == made.kind()
          && isFree(candidate, oldAt, level)) {
        if (comparison.sharesName(candidate, oldAt, made, madeAt)) {
          return i;
        }
        found = found < 0 ? i : found;
      }
      oldAt += candidate.width();
    }
    return found;
  }

  private boolean isFree(Node old, int oldAt, int level) {
    return !reuse.tookFromLast(oldAt, oldAt + old.width(), level);
  }
}
