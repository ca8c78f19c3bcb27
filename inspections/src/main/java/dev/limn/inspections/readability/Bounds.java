package dev.limn.inspections.readability;

import static java.util.stream.Collectors.toCollection;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the measures of a method cannot exceed, as one look shows at what is in it: most methods are
 * so small that nothing has to be measured.
 *
 * @param statements the most statements
 * @param cyclomatic the greatest cyclomatic complexity
 * @param cognitive the greatest cognitive complexity: if all that nests is nested in each other,
 *     with an {@code else} each, and the method calls itself
 */
record Bounds(int statements, int cyclomatic, long cognitive) {

  /** Of the body of a method. */
  static final Summary<Bounds> OF = Summary.of("bounds of measures", Bounds::of);

  /** What adds to the cognitive complexity, the more so the deeper it is nested in its like. */
  private static final Set<JavaKind> NESTING =
      EnumSet.of(
          JavaKind.CATCH_CLAUSE,
          JavaKind.CONDITIONAL_EXPRESSION,
          JavaKind.DO_STATEMENT,
          JavaKind.FOR_EACH_STATEMENT,
          JavaKind.FOR_STATEMENT,
          JavaKind.IF_STATEMENT,
          JavaKind.LAMBDA_EXPRESSION,
          JavaKind.SWITCH_EXPRESSION,
          JavaKind.SWITCH_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  /** What may add to it the same wherever it is, or adds to the cyclomatic complexity alone. */
  private static final Set<JavaKind> FLAT =
      EnumSet.of(
          JavaKind.BINARY_EXPRESSION,
          JavaKind.BREAK_STATEMENT,
          JavaKind.CONTINUE_STATEMENT,
          JavaKind.SWITCH_GROUP,
          JavaKind.SWITCH_RULE);

  private static final Set<JavaKind> STATEMENTS =
      Arrays.stream(JavaKind.values())
          .filter(kind -> kind.isViewedAs(Statement.class))
          .collect(toCollection(() -> EnumSet.noneOf(JavaKind.class)));

  private static final Set<JavaKind> COUNTED = counted();

  private static Set<JavaKind> counted() {
    Set<JavaKind> counted = EnumSet.copyOf(STATEMENTS);
    counted.addAll(NESTING);
    counted.addAll(FLAT);
    return counted;
  }

  private static boolean isCounted(Node node) {
    return COUNTED.contains(node.kind());
  }

  private static Bounds of(Element body) {
    int statements = 0;
    int nesting = 0;
    int flat = 0;
    for (Element part : body.preorder(Bounds::isCounted)) {
      statements += STATEMENTS.contains(part.kind()) ? 1 : 0;
      nesting += NESTING.contains(part.kind()) ? 1 : 0;
      flat += FLAT.contains(part.kind()) ? 1 : 0;
    }
    long cognitive = nesting * (nesting + 3L) / 2 + flat + 1;
    return new Bounds(statements, 1 + nesting + flat, cognitive);
  }
}
