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

  /** How deep counterparts are looked for; what is deeper gets new ids. */
  private static final int DEEPEST = 1500;

  private final SourceText before;
  private final SourceText after;
  private final Damage damage;
  private final Reuse reuse;
  private int next;

  private Identities(SourceText before, SourceText after, Damage damage, Reuse reuse, int next) {
    this.before = before;
    this.after = after;
    this.damage = damage;
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
   * Numbers the rebuilt nodes of a tree after those of the tree before; returns the next number.
   */
  static int inherit(Reuse.Earlier before, SourceText after, Branch root, Reuse reuse, int next) {
    SyntaxTree tree = before.tree();
    Identities identities = new Identities(tree.text(), after, before.damage(), reuse, next);
    identities.pair(tree.rootNode(), 0, root, 0, 0);
    return identities.next;
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

  /**
   * Makes a rebuilt node the counterpart of an old one; returns whether their content is the same.
   */
  private boolean pair(Branch old, int oldOffset, Branch made, int madeOffset, int depth) {
    if (depth > DEEPEST) {
      next = fresh(made, next);
      return false;
    }
    boolean same = children(old, oldOffset, made, madeOffset, depth);
    made.identify(old.id(), same ? old.stamp() : next++);
    return same;
  }

  /**
   * Aligns the children of two counterparts; returns whether all are the same, in the same order.
   */
  private boolean children(Branch old, int oldOffset, Branch made, int madeOffset, int depth) {
    int oldCount = old.childCount();
    int madeCount = made.childCount();
    int least = Math.min(oldCount, madeCount);
    boolean same = oldCount == madeCount;

    int prefix = 0;
    int oldAt = oldOffset;
    int madeAt = madeOffset;
    while (prefix < least) {
      Node left = old.child(prefix);
      Node right = made.child(prefix);
      if (!settle(left, oldAt, right, madeAt, depth)) {
        break;
      }
      oldAt += left.width();
      madeAt += right.width();
      prefix++;
    }
    int suffix = 0;
    int oldEnd = oldOffset + old.width();
    int madeEnd = madeOffset + made.width();
    while (suffix < least - prefix) {
      Node left = old.child(oldCount - 1 - suffix);
      Node right = made.child(madeCount - 1 - suffix);
      int oldStart = oldEnd - left.width();
      int madeStart = madeEnd - right.width();
      if (!settle(left, oldStart, right, madeStart, depth)) {
        break;
      }
      oldEnd = oldStart;
      madeEnd = madeStart;
      suffix++;
    }
    int oldMiddle = oldCount - suffix;
    int madeMiddle = madeCount - suffix;
    if (prefix < madeMiddle || prefix < oldMiddle) {
      same &= middle(old, oldAt, prefix, oldMiddle, made, madeAt, prefix, madeMiddle, depth);
    }
    return same;
  }

  /**
   * Whether two children at the same distance from the beginning or the end are the same: one taken
   * over, or one rebuilt with the same content, which then gets its identity here.
   */
  private boolean settle(Node old, int oldAt, Node made, int madeAt, int depth) {
    if (made instanceof Branch branch) {
      if (made == old) {
        return true;
      }
      if (branch.id() != 0) {
        // One of an older version, perhaps as it is in the version just before.
        return old instanceof Branch known
            && known.id() == branch.id()
            && known.stamp() == branch.stamp();
      }
      if (old.kind() != made.kind()
          || !isFree(old, oldAt, depth + 1)
          || !isSame(old, oldAt, made, madeAt, depth)) {
        return false;
      }
      adopt((Branch) old, oldAt, branch, depth + 1);
      return true;
    }
    return !(old instanceof Branch) && isSameLeaf(old, oldAt, made, madeAt);
  }

  /** Gives a rebuilt node, and all that was rebuilt in it, the identities of one that is equal. */
  private void adopt(Branch old, int oldOffset, Branch made, int level) {
    made.identify(old.id(), old.stamp());
    int oldAt = oldOffset;
    for (int i = 0; i < made.childCount(); i++) {
      Node child = old.child(i);
      if (made.child(i) instanceof Branch branch && branch.id() == 0) {
        if (isFree(child, oldAt, level + 1)) {
          adopt((Branch) child, oldAt, branch, level + 1);
        } else {
          // It was taken over to elsewhere.
          next = fresh(branch, next);
        }
      }
      oldAt += child.width();
    }
  }

  /** What is between the same at the beginning and the same at the end. */
  private boolean middle(
      Branch old,
      int oldStart,
      int oldFrom,
      int oldTo,
      Branch made,
      int madeStart,
      int madeFrom,
      int madeTo,
      int depth) {
    boolean oneEach = oldTo - oldFrom == 1 && madeTo - madeFrom == 1;
    boolean same = oneEach;
    boolean[] used = new boolean[Math.max(0, oldTo - oldFrom)];
    int firstOld = oldFrom;
    int firstOldAt = oldStart;
    int madeAt = madeStart;
    for (int i = madeFrom; i < madeTo; i++) {
      Node node = made.child(i);
      if (node instanceof Branch branch && branch.id() == 0) {
        int found =
            counterpart(old, firstOldAt, firstOld, oldTo, used, oldFrom, branch, madeAt, depth + 1);
        if (found >= 0) {
          used[found - oldFrom] = true;
          int oldAt = firstOldAt + widthBetween(old, firstOld, found);
          int first = Math.max(firstOld, found - WINDOW / 2);
          firstOldAt += widthBetween(old, firstOld, first);
          firstOld = first;
          same &= pair((Branch) old.child(found), oldAt, branch, madeAt, depth + 1);
        } else {
          next = fresh(branch, next);
          same = false;
        }
      } else {
        same &= oneEach && node == old.child(oldFrom) && node instanceof Branch;
      }
      madeAt += node.width();
    }
    return same;
  }

  private static int widthBetween(Node node, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += node.child(i).width();
    }
    return width;
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
        if (sharesName(candidate, oldAt, made, madeAt)) {
          return i;
        }
        found = found < 0 ? i : found;
      }
      oldAt += candidate.width();
    }
    return found;
  }

  /**
   * Whether the first leaves of two nodes that are names directly below them have the same text.
   */
  private boolean sharesName(Node old, int oldAt, Node made, int madeAt) {
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

  private boolean isFree(Node old, int oldAt, int level) {
    return !reuse.tookFromLast(oldAt, oldAt + old.width(), level);
  }

  /** Whether two nodes have the same tokens, trivia apart, in nodes of the same kinds. */
  private boolean isSame(Node old, int oldAt, Node made, int madeAt, int depth) {
    if (old == made && old instanceof Branch) {
      return true;
    }
    if (old.kind() != made.kind() || old.childCount() != made.childCount() || depth > DEEPEST) {
      return false;
    }
    if (!(old instanceof Branch)) {
      return isSameLeaf(old, oldAt, made, madeAt);
    }
    int left = oldAt;
    int right = madeAt;
    for (int i = 0; i < old.childCount(); i++) {
      Node oldChild = old.child(i);
      Node madeChild = made.child(i);
      if (!isSame(oldChild, left, madeChild, right, depth + 1)) {
        return false;
      }
      left += oldChild.width();
      right += madeChild.width();
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
}
