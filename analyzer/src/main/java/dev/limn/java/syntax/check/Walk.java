package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import java.util.Arrays;

/**
 * Goes once over a tree, parents first, and gives each node to the checks for its kind. What the
 * parser skipped is passed over. No depth of nesting is too much.
 */
final class Walk {
  private final CheckTable table;
  private final Problems problems;
  private final Site site;

  /** For each open node: which child is next, and where it begins. */
  private int[] next = new int[64];

  private int[] at = new int[64];
  private int open;

  Walk(SyntaxTree tree, CheckTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
    this.site = new Site(tree);
  }

  /** Walks over a node and all below it. */
  void over(Branch root) {
    enter(root, 0);
    while (open > 0) {
      Branch node = site.node();
      int index = next[open - 1]++;
      if (index == node.childCount()) {
        site.leave();
        open--;
        continue;
      }
      Node child = node.child(index);
      int offset = at[open - 1];
      at[open - 1] += child.width();
      if (child instanceof Branch branch && child.kind() != JavaKind.ERROR) {
        enter(branch, offset);
      }
    }
  }

  private void enter(Branch node, int offset) {
    site.enter(node, offset);
    for (ContextCheck check : table.of((JavaKind) node.kind())) {
      check.check(site, problems);
    }
    if (open == next.length) {
      next = Arrays.copyOf(next, open * 2);
      at = Arrays.copyOf(at, open * 2);
    }
    next[open] = 0;
    at[open] = offset;
    open++;
  }
}
