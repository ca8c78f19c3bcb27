package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what came of a row of edits with what a parse and an inspection of the last version
 * alone give. The two must be the same; that they are is proven by tests, and looked at again where
 * real people type.
 */
public final class SelfCheck {
  private SelfCheck() {}

  /**
   * The first difference, in words; empty if there is none.
   *
   * @param tree that of the version, made by edits
   * @param found the syntax errors and all that was found
   * @param failed inspections of which nothing is expected, for they failed
   * @throws Cancellation.Cancelled if nobody wants to know any more
   */
  public static Optional<String> difference(
      SyntaxTree tree,
      List<Finding> found,
      Catalogue catalogue,
      Settings settings,
      Set<String> failed,
      Cancellation cancellation) {
    SyntaxTree fresh = settings.language().parse(tree.text());
    Optional<String> shape = shape(tree.rootNode(), fresh.rootNode());
    if (shape.isPresent()) {
      return shape;
    }
    Inspected inspected = DocumentInspection.run(fresh, catalogue, settings, cancellation);
    if (!inspected.complete()) {
      throw Cancellation.cancelled();
    }
    Set<String> leftOut = new HashSet<>(failed);
    inspected.crashes().forEach(crash -> leftOut.add(crash.id()));
    return difference(found, inspected.findings(), leftOut);
  }

  private static Optional<String> difference(
      List<Finding> found, List<Finding> fresh, Set<String> leftOut) {
    Map<Finding, Integer> counts = new HashMap<>();
    fresh.forEach(finding -> counts.merge(finding, 1, Integer::sum));
    found.forEach(finding -> counts.merge(finding, -1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() != 0 && !leftOut.contains(count.getKey().id()))
        .findFirst()
        .map(count -> (count.getValue() > 0 ? "missing: " : "stale: ") + count.getKey());
  }

  private static Optional<String> shape(Node incremental, Node fresh) {
    Deque<Node> ours = new ArrayDeque<>(List.of(incremental));
    Deque<Node> theirs = new ArrayDeque<>(List.of(fresh));
    while (!ours.isEmpty()) {
      Node one = ours.pop();
      Node other = theirs.pop();
      if (one.kind() != other.kind()
          || one.width() != other.width()
          || one.childCount() != other.childCount()) {
        return Optional.of("the tree has %s where it should have %s".formatted(one, other));
      }
      for (int i = 0; i < one.childCount(); i++) {
        ours.push(one.child(i));
        theirs.push(other.child(i));
      }
    }
    return Optional.empty();
  }
}
