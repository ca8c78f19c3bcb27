package dev.limn.java.syntax.parser;

import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Gives the nodes of a tree their ids and stamps. */
final class Identities {
  private Identities() {}

  /** Numbers all nodes of a new tree. */
  static void fresh(Branch root) {
    Deque<Branch> open = new ArrayDeque<>();
    open.push(root);
    int next = 1;
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      branch.identify(next, next);
      next++;
      for (int i = branch.childCount() - 1; i >= 0; i--) {
        Node child = branch.child(i);
        if (child instanceof Branch inner) {
          open.push(inner);
        }
      }
    }
  }
}
