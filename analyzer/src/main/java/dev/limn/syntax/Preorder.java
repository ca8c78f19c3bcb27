package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks a subtree, parents first, with a stack of its own, so that no depth of nesting is too much.
 * Makes elements of those nodes alone that are wanted; what is below the others is walked, too.
 */
final class Preorder implements Iterator<Element> {
  private static final int USUAL_DEPTH = 16;

  private final SourceText source;
  private final Predicate<Node> wanted;

  // The nodes the children of which are walked, outermost first, the next child of each and where
  // it begins.
  private Node[] open = new Node[USUAL_DEPTH];
  private int[] children = new int[USUAL_DEPTH];
  private int[] offsets = new int[USUAL_DEPTH];
  private int depth = -1;
  private @Nullable Element next;

  Preorder(Element root, Predicate<Node> wanted) {
    this.source = root.source();
    this.wanted = wanted;
    Node node = root.node();
    if (node instanceof Branch) {
      open(node, root.offset());
    }
    this.next = wanted.test(node) ? root : following();
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
    next = following();
    return current;
  }

  private @Nullable Element following() {
    while (depth >= 0) {
      Node parent = open[depth];
      int index = children[depth]++;
      if (index == parent.childCount()) {
        depth--;
        continue;
      }
      Node child = parent.child(index);
      int offset = offsets[depth];
      offsets[depth] += child.width();
      if (child instanceof Branch) {
        open(child, offset);
      }
      if (wanted.test(child)) {
        return new Element(source, child, offset);
      }
    }
    return null;
  }

  private void open(Node node, int offset) {
    if (++depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
      children = Arrays.copyOf(children, 2 * depth);
      offsets = Arrays.copyOf(offsets, 2 * depth);
    }
    open[depth] = node;
    children[depth] = 0;
    offsets[depth] = offset;
  }
}
