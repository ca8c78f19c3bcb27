package dev.limn.highlight;

import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two trees of a document: which nodes of the newer one are not in the older
 * one. To find it costs what was made and what was lost, and the children of these; nothing is
 * looked at below a node that both trees have. For one thread.
 */
final class Difference {

  /**
   * A node of the newer tree that the older one does not have.
   *
   * @param offset where it begins
   * @param parent its parent; absent for the root
   * @param old the node that it replaces in the same parent, with the same id; absent if it is new
   *     there
   * @param oldOffset where that one began
   */
  record Made(
      Branch node, int offset, @Nullable Made parent, @Nullable Branch old, int oldOffset) {}

  /** A subtree that both trees have, and that stands in another parent now. */
  record Moved(Branch node, int offset, Made parent) {}

  /** A place at which both trees have something, in the older and in the newer text. */
  record Same(int oldStart, int start, int width) {}

  private record Pending(Branch node, int offset, @Nullable Made parent) {}

  private final List<Made> made = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private final List<Same> same = new ArrayList<>();
  private final Set<Branch> lost = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Made> pairs = new ArrayDeque<>();
  private final PriorityQueue<Pending> olds = byWidth();
  private final PriorityQueue<Pending> news = byWidth();

  private Difference() {}

  /** What differs. */
  static Difference between(Branch older, Branch newer) {
    Difference difference = new Difference();
    if (older != newer) {
      if (older.id() == newer.id()) {
        difference.pairs.push(new Made(newer, 0, null, older, 0));
      } else {
        difference.olds.add(new Pending(older, 0, null));
        difference.news.add(new Pending(newer, 0, null));
      }
      difference.pairUp();
      difference.matchRest();
    }
    return difference;
  }

  /** The nodes that the older tree does not have, parents before children. */
  List<Made> made() {
    return made;
  }

  /** The outermost subtrees that stand in another parent. */
  List<Moved> moved() {
    return moved;
  }

  /**
   * What stands in the same parent in both trees, but perhaps at another place: a node that is made
   * of text that was there before, and not of its own.
   */
  List<Same> same() {
    return same;
  }

  /** The nodes of the older tree that the newer one does not have, as objects. */
  Set<Branch> lost() {
    return lost;
  }

  // Nodes with the same ids, from the root on.

  private void pairUp() {
    while (!pairs.isEmpty()) {
      Made pair = pairs.pop();
      made.add(pair);
      lost.add(pair.old);
      children(pair, pair.old);
    }
  }

  private void children(Made pair, Branch old) {
    Branch node = pair.node;
    int least = Math.min(old.childCount(), node.childCount());
    int first = 0;
    int at = pair.offset;
    while (first < least && old.child(first) == node.child(first)) {
      at += node.child(first).width();
      first++;
    }
    int last = 0;
    int widthOfLast = 0;
    while (last < least - first
        && old.child(old.childCount() - 1 - last) == node.child(node.childCount() - 1 - last)) {
      last++;
      widthOfLast += node.child(node.childCount() - last).width();
    }
    note(pair, old, at - pair.offset, widthOfLast);
    Map<Integer, Pending> byId = new HashMap<>();
    int oldAt = pair.oldOffset + at - pair.offset;
    for (int i = first; i < old.childCount() - last; i++) {
      Node child = old.child(i);
      if (child instanceof Branch branch) {
        byId.put(branch.id(), new Pending(branch, oldAt, null));
      }
      oldAt += child.width();
    }
    for (int i = first; i < node.childCount() - last; i++) {
      Node child = node.child(i);
      if (child instanceof Branch branch) {
        child(branch, at, pair, byId.remove(branch.id()));
      }
      at += child.width();
    }
    olds.addAll(byId.values());
  }

  /** The children at both ends. */
  private void note(Made pair, Branch old, int widthOfFirst, int widthOfLast) {
    same.add(new Same(pair.oldOffset, pair.offset, widthOfFirst));
    int oldEnd = pair.oldOffset + old.width();
    int end = pair.offset + pair.node.width();
    same.add(new Same(oldEnd - widthOfLast, end - widthOfLast, widthOfLast));
  }

  private void child(Branch node, int offset, Made parent, @Nullable Pending old) {
    if (old == null) {
      news.add(new Pending(node, offset, parent));
    } else if (old.node != node) {
      pairs.push(new Made(node, offset, parent, old.node, old.offset));
    } else {
      same.add(new Same(old.offset, offset, node.width()));
    }
  }

  // What is left, widest first: a node stands in both trees, or something in it may.

  private void matchRest() {
    while (!news.isEmpty() || !olds.isEmpty()) {
      int width = Math.max(widest(olds), widest(news));
      Map<Branch, Pending> same = new HashMap<>();
      List<Pending> outermost = take(olds, width);
      outermost.forEach(old -> addWithChildrenOfWidth(old, same));
      for (Pending next : take(news, width)) {
        match(next, same);
      }
      outermost.forEach(old -> lose(old, same));
    }
  }

  private static int widest(PriorityQueue<Pending> queue) {
    return queue.isEmpty() ? -1 : queue.element().node.width();
  }

  private static List<Pending> take(PriorityQueue<Pending> queue, int width) {
    List<Pending> taken = new ArrayList<>();
    while (widest(queue) == width) {
      taken.add(queue.remove());
    }
    return taken;
  }

  private static void addWithChildrenOfWidth(Pending outer, Map<Branch, Pending> all) {
    Deque<Pending> open = new ArrayDeque<>();
    open.push(outer);
    while (!open.isEmpty()) {
      Pending next = open.pop();
      all.put(next.node, next);
      for (int i = 0; i < next.node.childCount(); i++) {
        if (next.node.child(i) instanceof Branch child && child.width() == outer.node.width()) {
          open.push(new Pending(child, 0, null));
        }
      }
    }
  }

  /** Finds a node in the older tree, or else its children of the same width. */
  private void match(Pending outer, Map<Branch, Pending> same) {
    Deque<Pending> open = new ArrayDeque<>();
    open.push(outer);
    while (!open.isEmpty()) {
      Pending next = open.pop();
      Made parent = next.parent;
      if (parent != null && same.remove(next.node) != null) {
        moved.add(new Moved(next.node, next.offset, parent));
        continue;
      }
      Made fresh = new Made(next.node, next.offset, parent, null, 0);
      made.add(fresh);
      int at = next.offset;
      for (int i = 0; i < next.node.childCount(); i++) {
        Node child = next.node.child(i);
        if (child instanceof Branch branch) {
          Pending pending = new Pending(branch, at, fresh);
          if (child.width() == outer.node.width()) {
            open.push(pending);
          } else {
            news.add(pending);
          }
        }
        at += child.width();
      }
    }
  }

  /** Loses an old node and its children of the same width, as far as they were not found again. */
  private void lose(Pending outer, Map<Branch, Pending> left) {
    Deque<Branch> open = new ArrayDeque<>();
    open.push(outer.node);
    while (!open.isEmpty()) {
      Branch next = open.pop();
      if (left.remove(next) == null) {
        continue;
      }
      lost.add(next);
      for (int i = 0; i < next.childCount(); i++) {
        if (next.child(i) instanceof Branch child) {
          if (child.width() == outer.node.width()) {
            open.push(child);
          } else {
            olds.add(new Pending(child, 0, null));
          }
        }
      }
    }
  }

  private static PriorityQueue<Pending> byWidth() {
    return new PriorityQueue<>((a, b) -> Integer.compare(b.node.width(), a.node.width()));
  }
}
