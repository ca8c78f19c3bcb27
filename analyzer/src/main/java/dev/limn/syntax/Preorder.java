package dev.limn.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subtree, parents first, with a stack of its own, so that no depth of nesting is too much.
 */
final class Preorder implements Iterator<Element> {
  private final Deque<Element.ChildIterator> open = new ArrayDeque<>();
  private @Nullable Element next;

  Preorder(Element root) {
    this.next = root;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Element next() {
    Element current = next;
    if (current == null) {
      throw new NoSuchElementException();
    }
    if (!current.isLeaf()) {
      open.push(current.childIterator());
    }
    next = following();
    return current;
  }

  private @Nullable Element following() {
    Element.ChildIterator children = open.peek();
    while (children != null && !children.hasNext()) {
      open.pop();
      children = open.peek();
    }
    return children == null ? null : children.next();
  }
}
