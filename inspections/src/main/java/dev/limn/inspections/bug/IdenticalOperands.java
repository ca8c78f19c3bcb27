package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Nature;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.PrefixExpression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds operators whose two operands are the same. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "identical-operands",
    summary = "Same expression on both sides of an operator",
    category = Category.BUG,
    aliases = {
      "intellij:EqualsWithItself",
      "intellij:IdempotentLoopBody",
      "sonar:S1764",
      "errorprone:SelfComparison",
      "errorprone:IdentityBinaryExpression",
      "ecj:OPTION_ReportComparingIdentical"
    },
    doc =
        """
        An operator whose two operands are the same has a result that is known beforehand, or is
        the operand itself. Usually one of them was copied and not changed.

        ```java
        class Range {
            private int from, to;

            boolean contains(int at, int length) {
                return length == length && from <= at;
                     //^^^^^^^^^^^^^^^^ Both sides of `==` are `length`, so it is always `true`
            }

            boolean isOpen(String end) {
                return end == null || end.isEmpty() || end == null;
                                                     //^^^^^^^^^^^ `end == null` stands twice in this chain of `||`
            }
        }
        ```

        ## Not reported

        - Operands that may do something or may differ from one time to the next: assignments,
          `++`, `new`, and calls, but for a few that are known, such as `size()` and `charAt(i)`.
          So `in.read() == in.read()` is never reported.
        - `+`, `*` and `<<`, where it is common: `x * x`.
        - Literals, as in `1 - 1`: nobody copied those by mistake.
        - `x != x`, `x - x` and the like where `x` may be a `float` or a `double`, because that is
          how one tests for `NaN` and for infinity. They are reported if a declaration in the same
          file says that `x` is something else.
        """)
public final class IdenticalOperands implements Inspection {

  /** Operators with which an operand that stands twice in a chain counts once. */
  private static final Set<JavaKind> IDEMPOTENT =
      EnumSet.of(JavaKind.AND_AND, JavaKind.OR_OR, JavaKind.AND, JavaKind.OR);

  /** How many operands of a chain are compared with one that stands further to the right. */
  private static final int MOST_COMPARED = 100;

  @Override
  public void register(Visits visits) {
    visits.on(BinaryExpression.class, IdenticalOperands::check);
  }

  private static void check(BinaryExpression node, View view) {
    Expression right = node.right().bare();
    if (isLiteral(right)) {
      return;
    }
    if (Operands.same(node.left().bare(), right)) {
      checkPair(node, right, view);
    } else if (IDEMPOTENT.contains(node.operator())) {
      checkChain(node, right, view);
    }
  }

  private static void checkPair(BinaryExpression node, Expression operand, View view) {
    Optional<String> consequence = consequence(node.operator());
    if (consequence.isPresent()
        && Operands.isRepeatable(operand)
        && !testsForNaN(node.operator(), operand, view)) {
      String operator = node.operatorToken().text();
      view.report(
          node,
          "Both sides of `%s` are %s%s",
          operator,
          Operands.quoted(node.left()),
          consequence.get());
    }
  }

  /** What follows from two operands being the same; empty if the operator is not looked at. */
  private static Optional<String> consequence(JavaKind operator) {
    return switch (operator) {
      case EQ_EQ, LT_EQ, GT_EQ -> Optional.of(", so it is always `true`");
      case BANG_EQ, LT, GT -> Optional.of(", so it is always `false`");
      case MINUS, PERCENT -> Optional.of(", so the result is always 0");
      case SLASH -> Optional.of(", so the result is always 1");
      case AND_AND, OR_OR, AND, OR, CARET, GT_GT, GT_GT_GT -> Optional.of("");
      default -> Optional.empty();
    };
  }

  private static boolean testsForNaN(JavaKind operator, Expression operand, View view) {
    return switch (operator) {
      case EQ_EQ, BANG_EQ -> Nature.of(operand, view) == Nature.UNKNOWN;
      case LT_EQ, GT_EQ, MINUS, SLASH, PERCENT -> Nature.of(operand, view) != Nature.EXACT;
      default -> false;
    };
  }

  /** Looks for the right operand in a chain of one operator, from the right to the left. */
  private static void checkChain(BinaryExpression node, Expression right, View view) {
    List<Expression> passed = new ArrayList<>();
    Expression left = node.left();
    while (left instanceof BinaryExpression chain
        && chain.operator() == node.operator()
        && passed.size() < MOST_COMPARED) {
      passed.add(chain.right());
      left = chain.left();
    }
    passed.add(left);
    for (int i = 0; i < passed.size(); i++) {
      Expression first = passed.get(i).bare();
      if (Operands.same(first, right)) {
        if (passed.subList(0, i + 1).stream().allMatch(Operands::isRepeatable)) {
          String operator = node.operatorToken().text();
          view.report(
                  right, "%s stands twice in this chain of `%s`", Operands.quoted(right), operator)
              .related(first.element(), "It stands here first");
        }
        return;
      }
    }
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof PrefixExpression prefix
        ? prefix.operand() instanceof Literal
        : expression instanceof Literal;
  }
}
