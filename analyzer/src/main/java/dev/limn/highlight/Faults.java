package dev.limn.highlight;

import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which elements are too broken to be looked at: those with a fault that is not in a body
 * inside them. So a half-typed statement silences itself, and neither its neighbours nor its
 * method.
 */
final class Faults {
  private record Branching(Node node, @Nullable Branching parent) {}

  private final Set<Node> broken = Collections.newSetFromMap(new IdentityHashMap<>(0));
  private final Language language;

  private Faults(Language language) {
    this.language = language;
  }

  /** The faults below an element; costs nothing where there are none. */
  static Faults of(Element root, Language language) {
    Faults faults = new Faults(language);
    faults.collect(root.node());
    return faults;
  }

  /** Whether an element is too broken to be looked at. */
  boolean breaks(Element element) {
    Node node = element.node();
    return node.has(Node.FAULTY) && (element.isLeaf() || broken.contains(node));
  }

  private void collect(Node root) {
    Deque<Branching> open = new ArrayDeque<>();
    open.push(new Branching(root, null));
    while (!open.isEmpty()) {
      Branching branching = open.pop();
      Node node = branching.node;
      for (int i = 0; i < node.childCount(); i++) {
        Node child = node.child(i);
        if (child.has(Node.FAULTY)) {
          if (child.childCount() == 0) {
            breakOutwards(branching);
          } else {
            open.push(new Branching(child, branching));
          }
        }
      }
    }
  }

  private void breakOutwards(Branching innermost) {
    Branching next = innermost;
    while (next != null && broken.add(next.node)) {
      next = language.isBody(next.node.kind()) ? null : next.parent;
    }
  }
}
