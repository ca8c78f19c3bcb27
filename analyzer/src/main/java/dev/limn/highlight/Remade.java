package dev.limn.highlight;

import dev.limn.highlight.Difference.Made;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** A node that was made anew with the same tokens: what of its white space and comments changed. */
final class Remade {
  private final Branch old;
  private final int oldOffset;
  private final SourceText oldText;
  private final Branch node;
  private final int offset;
  private final SourceText text;

  private record Step(Node old, int oldAt, Node node, int at) {}

  Remade(Made made, SourceText oldText, SourceText text) {
    this.old = Objects.requireNonNull(made.old());
    this.oldOffset = made.oldOffset();
    this.oldText = oldText;
    this.node = made.node();
    this.offset = made.offset();
    this.text = text;
  }

  /** Whether what is before the first token is the same. */
  boolean sameBefore() {
    return same(oldOffset, old.leadingWidth(), offset, node.leadingWidth());
  }

  /** Whether what is before the token in a slot is the same. */
  boolean sameBefore(int slot) {
    return same(
        oldOffset + before(old, slot),
        old.child(slot).leadingWidth(),
        offset + before(node, slot),
        node.child(slot).leadingWidth());
  }

  /** Whether the token in a slot is the same, with what is before it. */
  boolean sameToken(int slot) {
    Node before = old.child(slot);
    Node now = node.child(slot);
    return before.kind() == now.kind()
        && before.has(Node.FAULTY) == now.has(Node.FAULTY)
        && same(
            oldOffset + before(old, slot),
            before.width(),
            offset + before(node, slot),
            now.width());
  }

  /** By how much the first token, or the one in a slot, has moved. */
  int distance(int slot) {
    return slot == Memo.SELF
        ? offset + node.leadingWidth() - (oldOffset + old.leadingWidth())
        : offset + start(node, slot) - (oldOffset + start(old, slot));
  }

  private static int start(Branch parent, int slot) {
    return before(parent, slot) + parent.child(slot).leadingWidth();
  }

  private static int before(Branch parent, int slot) {
    int width = 0;
    for (int i = 0; i < slot; i++) {
      width += parent.child(i).width();
    }
    return width;
  }

  /** Whether all from the first token to the last one is the same. */
  boolean sameInside() {
    int oldStart = oldOffset + old.leadingWidth();
    int start = offset + node.leadingWidth();
    if (old.width() - old.leadingWidth() != node.width() - node.leadingWidth()) {
      return false;
    }
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(old, oldOffset, node, offset));
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (step.old instanceof Branch && step.old == step.node) {
        continue;
      }
      if (!(step.old instanceof Branch)) {
        int oldFrom = Math.max(oldStart, step.oldAt);
        int from = Math.max(start, step.at);
        int oldLength = Math.max(0, step.oldAt + step.old.width() - oldFrom);
        int length = Math.max(0, step.at + step.node.width() - from);
        if (!same(oldFrom, oldLength, from, length)) {
          return false;
        }
        continue;
      }
      if (step.old.childCount() != step.node.childCount()) {
        return false;
      }
      push(step, open);
    }
    return true;
  }

  private static void push(Step parent, Deque<Step> open) {
    int oldAt = parent.oldAt;
    int at = parent.at;
    for (int i = 0; i < parent.old.childCount(); i++) {
      Node oldChild = parent.old.child(i);
      Node child = parent.node.child(i);
      open.push(new Step(oldChild, oldAt, child, at));
      oldAt += oldChild.width();
      at += child.width();
    }
  }

  private boolean same(int oldAt, int oldLength, int at, int length) {
    return oldLength == length
        && (length == 0 || text.regionMatches(at, oldText.substring(oldAt, oldAt + oldLength)));
  }
}
