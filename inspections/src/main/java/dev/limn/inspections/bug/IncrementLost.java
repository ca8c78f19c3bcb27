package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;

/** Finds {@code ++} and {@code --} of which nothing remains. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "increment-lost",
    summary = "`x = x++`, which leaves `x` as it was",
    category = Category.BUG,
    aliases = {"sonar:S2123"},
    doc =
        """
        `x++` adds one to `x` and is what `x` was before. In `x = x++` this old value is assigned
        last, so that nothing is added.

        ```java
        class Ticket {
            int number;

            void next() {
                number = number++;
                       //^^^^^^^^ The `++` is lost: `number` is assigned its old value
            }

            int after(int last) {
                return last++;
                     //^^^^^^ The `++` is lost: the old value is returned, and `last` is gone
            }
        }
        ```

        ## Not reported

        - `x = ++x`, which is one `x` too much but adds one.
        - `return x++` where `x` is a field or not known to be a local variable or parameter, or
          inside a `try` with a `finally` block, which may read it.
        - An operand that does something itself, as `a[i++] = a[i++]++`.
        """)
public final class IncrementLost implements Inspection {

  /** Whether a name is that of a local variable that nothing reads after a {@code return}. */
  private record Dies(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return VisibleVariable.local(name, surroundings).isPresent()
          && surroundings.ancestors().stream().noneMatch(Dies::hasFinally);
    }

    private static boolean hasFinally(Element ancestor) {
      return ancestor.hasChild(JavaKind.FINALLY_CLAUSE);
    }
  }

  @Override
  public void register(Visits visits) {
    visits.on(Assignment.class, IncrementLost::checkAssignment);
    visits.on(ReturnStatement.class, IncrementLost::checkReturn);
  }

  private static void checkAssignment(Assignment assignment, View view) {
    if (assignment.operator() == JavaKind.EQ
        && assignment.value().bare() instanceof PostfixExpression value
        && Operands.isRepeatable(value.operand())
        && isSame(assignment.target().bare(), value.operand().bare(), view)) {
      view.report(
              value,
              "The `%s` is lost: %s is assigned its old value",
              value.operatorToken().text(),
              Operands.quoted(value.operand()))
          .unsafeFix(
              "Remove the assignment",
              "The variable then changes",
              edit -> edit.replace(assignment.element(), assignment.element(), value));
    }
  }

  private static boolean isSame(Expression one, Expression other, View view) {
    return Operands.same(one, other) || VisibleVariable.isSameField(one, other, view);
  }

  private static void checkReturn(ReturnStatement statement, View view) {
    statement
        .expression()
        .map(Expression::bare)
        .filter(PostfixExpression.class::isInstance)
        .ifPresent(value -> checkReturned((PostfixExpression) value, view));
  }

  private static void checkReturned(PostfixExpression value, View view) {
    if (value.operand().bare() instanceof NameExpression variable
        && !value.element().isFaulty()
        && view.ask(new Dies(variable.name().name()))) {
      String operator = value.operatorToken().text();
      view.report(
              value,
              "The `%s` is lost: the old value is returned, and `%s` is gone",
              operator,
              variable.name().name())
          .fix("Remove `" + operator + "`", edit -> edit.delete(value.operatorToken()));
    }
  }
}
