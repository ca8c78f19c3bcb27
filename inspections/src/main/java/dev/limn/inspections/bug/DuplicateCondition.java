package dev.limn.inspections.bug;

import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Chain;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds conditions that a chain of {@code else if} tests a second time. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "duplicate-condition",
    summary = "Condition that was tested before in a chain of `else if`",
    category = Category.BUG,
    aliases = {"intellij:DuplicateCondition", "sonar:S1862"},
    doc =
        """
        A chain of `else if` goes on only where the conditions before were `false`. One that stands
        there a second time is never `true`, and its branch never runs. Usually it was copied and
        not changed.

        ```java
        class Shape {
            double area(String name, double a) {
                if (name.equals("circle")) {
                    return 3.14 * a * a;
                } else if (name.equals("square")) {
                    return a * a;
                } else if (name.equals("circle")) {
                         //^^^^^^^^^^^^^^^^^^^^^ `name.equals("circle")` was tested before in this chain, and is `false` here
                    return a * a / 2;
                }
                return 0;
            }
        }
        ```

        The same goes for a part of a condition that is joined by `||` or `&&`, and for one with its
        operands in another order, as `1 == n` after `n == 1`.

        ## Not reported

        - Conditions that may do something or may differ from one time to the next: assignments,
          `++`, `new`, and calls, but for those of methods with a name like `isEmpty`, `hasRoom`
          or `getName`. Behind such a condition nothing is reported, either.
        - Literals, as in `else if (true)`.
        """)
public final class DuplicateCondition implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, DuplicateCondition::check);
  }

  private static void check(IfStatement first, View view) {
    if (first.elseStatement().filter(IfStatement.class::isInstance).isEmpty()
        || !view.ask(Chain.BEGINS)) {
      return;
    }
    Chain chain = Chain.from(first);
    Map<String, Expression> tested = new HashMap<>();
    for (int i = 0; i < chain.choices().size(); i++) {
      Expression condition = chain.choices().get(i).condition();
      if (!Operands.isQuestion(condition)) {
        tested.clear();
        continue;
      }
      for (Expression part : parts(condition, JavaKind.OR_OR)) {
        checkPart(part, tested, chain, i, view);
      }
      parts(condition, JavaKind.OR_OR).stream()
          .filter(part -> !(part instanceof Literal))
          .forEach(part -> tested.put(key(part), part));
    }
  }

  /** Looks whether an operand of {@code ||}, or one of {@code &&} in it, was tested before. */
  private static void checkPart(
      Expression part, Map<String, Expression> tested, Chain chain, int branch, View view) {
    Stream.concat(Stream.of(part), parts(part, JavaKind.AND_AND).stream())
        .filter(again -> tested.containsKey(key(again)))
        .findFirst()
        .ifPresent(again -> report(tested.get(key(again)), again, chain, branch, view));
  }

  /** A text that is the same for conditions that differ in the order of their operands alone. */
  private static String key(Expression condition) {
    if (!(condition.bare() instanceof BinaryExpression binary)) {
      return Operands.tokens(condition.bare());
    }
    Stream<String> sides = Stream.of(side(binary.left()), side(binary.right()));
    return switch (binary.operator()) {
      case AND_AND ->
          parts(binary, JavaKind.AND_AND).stream()
              .map(DuplicateCondition::key)
              .sorted()
              .collect(joining(" && "));
      case BANG_EQ -> sides.sorted().collect(joining(" != "));
      case EQ_EQ -> sides.sorted().collect(joining(" == "));
      case GT -> side(binary.right()) + " < " + side(binary.left());
      case GT_EQ -> side(binary.right()) + " <= " + side(binary.left());
      default -> sides.collect(joining(" " + binary.operatorToken().text() + " "));
    };
  }

  private static String side(Expression operand) {
    return "(" + Operands.tokens(operand.bare()) + ")";
  }

  private static void report(
      Expression part, Expression again, Chain chain, int branch, View view) {
    Report report =
        view.report(again, "%s was tested before in this chain, and is `false` here", shown(again))
            .related(part.element(), "It is tested here first");
    if (Operands.same(chain.choices().get(branch).condition().bare(), again)) {
      report.unsafeFix(
          "Remove the branch",
          "It never runs as it is, but another condition may have been meant",
          edit -> chain.remove(branch, edit));
    }
  }

  private static String shown(Expression condition) {
    String quoted = Operands.quoted(condition);
    return quoted.contains("…") ? "This condition" : quoted;
  }

  /** The operands of a chain of one operator, from left to right, without parentheses. */
  private static List<Expression> parts(Expression condition, JavaKind operator) {
    List<Expression> parts = new ArrayList<>();
    Deque<Expression> open = new ArrayDeque<>();
    open.push(condition.bare());
    while (!open.isEmpty()) {
      Expression next = open.pop();
      if (next instanceof BinaryExpression binary && binary.operator() == operator) {
        open.push(binary.right().bare());
        open.push(binary.left().bare());
      } else {
        parts.add(next);
      }
    }
    return parts;
  }
}
