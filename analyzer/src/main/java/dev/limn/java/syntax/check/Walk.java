package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.Arrays;
import java.util.List;

/**
 * Goes once over a tree, parents first, and gives each node to the checks for its kind. What the
 * parser skipped is passed over. No depth of nesting is too much.
 */
final class Walk {
  private final CheckTable table;
  private final Site site;
  private final Problems problems;

  /** For each open node: which child is next, and where it begins. */
  private int[] next = new int[64];

  private int[] at = new int[64];
  private int open;

  Walk(SyntaxTree tree, CheckTable table) {
    this.table = table;
    this.site = new Site(tree);
    this.problems = new Problems(site);
  }

  /** Walks over a tree, and gives what the checks report, in the order of the text. */
  static List<SyntaxError> over(SyntaxTree tree, CheckTable table) {
    Walk walk = new Walk(tree, table);
    walk.over(tree.rootNode(), 0);
    return walk.problems();
  }

  /** What was reported so far, in the order of the text. */
  List<SyntaxError> problems() {
    return problems.sorted();
  }

  /** What was reported so far, in the order in which it was; may be added to. */
  List<SyntaxError> found() {
    return problems.found();
  }

  /** Goes into a node without going to its children. */
  void enterAlone(Branch node, int offset) {
    site.enter(node, offset);
    check(node);
  }

  /** Leaves a node that was entered alone. */
  void leaveAlone() {
    site.leave();
  }

  /** Walks over a child of the node that was entered last. */
  void over(Branch root, int start) {
    enter(root, start);
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
    enterAlone(node, offset);
    if (open == next.length) {
      next = Arrays.copyOf(next, open * 2);
      at = Arrays.copyOf(at, open * 2);
    }
    next[open] = 0;
    at[open] = offset;
    open++;
  }

  private void check(Branch node) {
    for (ContextCheck check : table.of((JavaKind) node.kind())) {
      check.check(site, problems);
    }
  }
}
