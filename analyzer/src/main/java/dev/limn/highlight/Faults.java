package dev.limn.highlight;

import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells which elements are too broken to be looked at: those with a fault that is not in a body
 * inside them, nor stands apart before them. So a half-typed statement silences itself, and neither
 * its neighbours nor its method.
 */
record Faults(Language language) {

  /** Whether an element is too broken to be looked at; costs nothing where there is no fault. */
  boolean breaks(Element element) {
    Node node = element.node();
    return node.has(Node.FAULTY) && (element.isLeaf() || hasFaultOutsideOfBodies(node));
  }

  private boolean hasFaultOutsideOfBodies(Node outermost) {
    record Place(Node node, boolean first) {}
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(outermost, true));
    while (!open.isEmpty()) {
      Place place = open.pop();
      boolean first = place.first;
      for (int i = 0; i < place.node.childCount(); i++) {
        Node child = place.node.child(i);
        if (child.has(Node.FAULTY)) {
          if (child.childCount() == 0) {
            if (!first || !isApart(child)) {
              return true;
            }
          } else if (!language.isBody(child.kind())) {
            open.push(new Place(child, first));
          }
        }
        first &= child.width() == 0;
      }
    }
    return false;
  }

  private boolean isApart(Node leaf) {
    return leaf instanceof Fault fault && language.isApart(fault);
  }
}
