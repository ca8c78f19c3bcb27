package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import java.util.Optional;

/** Finds conditions that assign where they may be meant to compare. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "assignment-in-condition",
    summary = "`=` as a condition, where `==` may be meant",
    category = Category.BUG,
    aliases = {
      "intellij:AssignmentUsedAsCondition",
      "sonar:S1121",
      "pmd:AssignmentInOperand",
      "ecj:possibleAccidentalBooleanAssignment",
      "checkstyle:InnerAssignment"
    },
    doc =
        """
        A condition `a = b` does not compare: it assigns, and then is what was assigned.

        ```java
        class Door {
            boolean open;

            void close(boolean locked) {
                if (locked = true) {
                  //^^^^^^^^^^^^^ This assigns to `locked` and does not compare: is `==` meant?
                    return;
                }
                open = false;
            }
        }
        ```

        ## Not reported

        - The result of a call or an operator, as in `while (more = in.next())` and
          `if (turn = !turn)`: to compare with it
          makes less sense than to keep it.
        - An assignment in parentheses of its own, as in `if ((a = b))`, by which one says that it
          is meant, unless `true` or `false` is assigned.
        - A variable that is assigned another one of the same name, as in
          `if (this.open = open)`: that is a copy.
        - An assignment that is compared: `while ((c = in.read()) != -1)`.
        """)
public final class AssignmentInCondition implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(
        IfStatement.class, (choice, view) -> check(choice.condition(), choice.element(), view));
    visits.on(WhileStatement.class, (loop, view) -> check(loop.condition(), loop.element(), view));
    visits.on(DoStatement.class, (loop, view) -> check(loop.condition(), loop.element(), view));
    visits.on(
        ForStatement.class,
        (loop, view) ->
            loop.condition().ifPresent(condition -> check(condition, loop.element(), view)));
    visits.on(
        ConditionalExpression.class,
        (choice, view) -> check(choice.condition(), choice.element(), view));
  }

  private static void check(Expression condition, Element visited, View view) {
    if (condition.bare() instanceof Assignment assignment
        && assignment.operator() == JavaKind.EQ
        && !assignment.element().isFaulty()
        && isSuspicious(assignment, isParenthesised(condition, visited))) {
      view.report(
              assignment,
              "This assigns to %s and does not compare: is `==` meant?",
              Operands.quoted(assignment.target()))
          .unsafeFix(
              "Write `==`",
              "It compares, and no longer assigns",
              edit -> edit.replace(assignment.operatorToken(), "=="));
    }
  }

  /** Whether there are parentheses around a condition beside those that must be there. */
  private static boolean isParenthesised(Expression condition, Element visited) {
    return visited.kind() != JavaKind.CONDITIONAL_EXPRESSION
        && condition.kind() == JavaKind.PARENTHESIZED_EXPRESSION;
  }

  private static boolean isSuspicious(Assignment assignment, boolean parenthesised) {
    Expression value = assignment.value().bare();
    if (value instanceof Literal) {
      return true;
    }
    Optional<String> name = name(value);
    return !parenthesised && name.isPresent() && !name.equals(name(assignment.target().bare()));
  }

  /** The last name of what is only read from somewhere. */
  private static Optional<String> name(Expression value) {
    if (value instanceof NameExpression simple) {
      return Optional.of(simple.name().name());
    }
    if (value instanceof FieldAccess access) {
      return Optional.of(access.name().name());
    }
    return value instanceof ArrayAccess ? Optional.of("[]") : Optional.empty();
  }
}
