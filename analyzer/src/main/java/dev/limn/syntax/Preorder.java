package dev.limn.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Walks a subtree, parents first, with a stack of its own, so that no depth of nesting is too much.
 */
final class Preorder implements Iterator<Element> {
  private final Deque<Iterator<Element>> open = new ArrayDeque<>();
  private @org.jspecify.annotations.Nullable Element next;

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
      open.push(current.children().iterator());
    }
    while (!open.isEmpty() && !open.element().hasNext()) {
      open.pop();
    }
    next = open.isEmpty() ? null : open.element().next();
    return current;
  }
}
