package dev.limn.highlight;

import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells which elements are too broken to be looked at: those with a fault that is not in a body
 * inside them. So a half-typed statement silences itself, and neither its neighbours nor its
 * method.
 */
record Faults(Language language) {

  /** Whether an element is too broken to be looked at; costs nothing where there is no fault. */
  boolean breaks(Element element) {
    Node node = element.node();
    return node.has(Node.FAULTY) && (element.isLeaf() || hasFaultOutsideOfBodies(node));
  }

  private boolean hasFaultOutsideOfBodies(Node outermost) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(outermost);
    while (!open.isEmpty()) {
      Node node = open.pop();
      for (int i = 0; i < node.childCount(); i++) {
        Node child = node.child(i);
        if (!child.has(Node.FAULTY)) {
          continue;
        }
        if (child.childCount() == 0) {
          return true;
        }
        if (!language.isBody(child.kind())) {
          open.push(child);
        }
      }
    }
    return false;
  }
}
