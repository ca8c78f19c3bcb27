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
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
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
      "errorprone:SelfEquals",
      "errorprone:IdentityBinaryExpression",
      "ecj:OPTION_ReportComparingIdentical"
    },
    doc =
        """
        An operator whose two operands are the same has a result that is known beforehand, or is
        the operand itself. So has `equals`, `compareTo` or the like of something with itself.
        Usually one of them was copied and not changed.

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
          `++`, `new`, and calls, but for a few that are known, such as `size()` and `charAt(i)`,
          and, with `&&` and `||`, those that are named like questions, such as `isOpen()`. So
          `in.read() == in.read()` is never reported.
        - A comparison by a method in the arguments of another one, which may test that very
          comparison: `assertTrue(x.equals(x))`.
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

  /** Operators that decide by questions. */
  private static final Set<JavaKind> LOGICAL = EnumSet.of(JavaKind.AND_AND, JavaKind.OR_OR);

  /** Methods that compare an object with their argument. */
  private static final Set<String> COMPARING =
      Set.of("compareTo", "compareToIgnoreCase", "equals", "equalsIgnoreCase");

  /** Methods that compare their two arguments, and the types that have them. */
  private static final Set<String> COMPARING_TWO =
      Set.of("compare", "deepEquals", "equal", "equals");

  private static final Set<String> TYPES =
      Set.of(
          "Arrays",
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Objects",
          "Short");

  /** How many operands of a chain are compared with one that stands further to the right. */
  private static final int MOST_COMPARED = 100;

  @Override
  public void register(Visits visits) {
    visits.on(BinaryExpression.class, IdenticalOperands::check);
    visits.on(MethodCall.class, IdenticalOperands::checkCall);
  }

  private static void checkCall(MethodCall call, View view) {
    List<Expression> compared = compared(call);
    if (compared.size() == 2
        && Operands.same(compared.get(0), compared.get(1))
        && !isLiteral(compared.get(0))
        && Operands.isRepeatable(compared.get(0))
        && !view.ask(EqualsNull.IS_ARGUMENT)) {
      String result = call.name().name().startsWith("compare") ? "0" : "`true`";
      view.report(
          call,
          "This compares %s with itself, so it is always %s",
          Operands.quoted(compared.get(0)),
          result);
    }
  }

  /** The two things that a call compares; empty if it does something else. */
  private static List<Expression> compared(MethodCall call) {
    List<Expression> arguments =
        call.arguments().expressions().stream().map(Expression::bare).toList();
    if (call.qualifier().isEmpty()) {
      return List.of();
    }
    Expression qualifier = call.qualifier().get().bare();
    if (arguments.size() == 1 && COMPARING.contains(call.name().name())) {
      return List.of(qualifier, arguments.get(0));
    }
    return COMPARING_TWO.contains(call.name().name())
            && qualifier instanceof NameExpression type
            && TYPES.contains(type.name().name())
        ? arguments
        : List.of();
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
        && isRepeatable(operand, node.operator())
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
        if (passed.subList(0, i + 1).stream().allMatch(it -> isRepeatable(it, node.operator()))) {
          String operator = node.operatorToken().text();
          view.report(
                  right, "%s stands twice in this chain of `%s`", Operands.quoted(right), operator)
              .related(first.element(), "It stands here first");
        }
        return;
      }
    }
  }

  private static boolean isRepeatable(Expression operand, JavaKind operator) {
    return LOGICAL.contains(operator)
        ? Operands.isQuestion(operand)
        : Operands.isRepeatable(operand);
  }

  private static boolean isLiteral(Expression expression) {
    return expression instanceof PrefixExpression prefix
        ? prefix.operand() instanceof Literal
        : expression instanceof Literal;
  }
}
