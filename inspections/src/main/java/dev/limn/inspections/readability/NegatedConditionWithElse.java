package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Negation;
import dev.limn.inspections.expression.Precedence;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.syntax.Element;
import java.util.Set;

/** Finds conditions that are negated although both cases are there. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "negated-condition-with-else",
    summary = "Negated condition where the other case is there, too",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:NegatedIfElse",
      "intellij:IfStatementWithNegatedCondition",
      "intellij:NegatedConditional",
      "intellij:ConditionalExpressionWithNegatedCondition",
      "pmd:ConfusingTernary"
    },
    doc =
        """
        Where both cases are there, the one of the condition can stand first. After a negated
        condition, the `else` is for what is *not* not so.

        ```java
        class Door {
            private boolean open;
            private int key;

            String state(int other, String name) {
                if (!open) {
                  //^^^^^ The condition is negated, although both cases are there
                    name = "shut";
                } else {
                    name = "open";
                }
                return key != other ? "no" : "yes";
                     //^^^^^^^^^^^^ The condition is negated, although both cases are there
            }
        }
        ```

        ## Not reported

        - A comparison with `null`, `0` or `-1` by `!=`, and `!x.isEmpty()` and the like: what is
          there comes first.
        - An `if` that is an `else if`, or with an `else if` after it.
        - `x != x`, which asks for `NaN`.
        - Conditions joined by `&&` or `||`.
        """)
public final class NegatedConditionWithElse implements Inspection {

  private static final String MESSAGE = "The condition is negated, although both cases are there";

  private static final String TITLE = "Swap the cases";

  private static final Set<String> QUESTIONS = Set.of("isBlank", "isEmpty", "isNull");

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, NegatedConditionWithElse::checkIf);
    visits.on(ConditionalExpression.class, NegatedConditionWithElse::checkConditional);
  }

  private static void checkIf(IfStatement choice, View view) {
    if (!choice.element().isFaulty()
        && choice.thenStatement() instanceof Block one
        && choice.elseStatement().orElse(one) instanceof Block other
        && !one.equals(other)
        && isNegated(choice.condition())
        && view.ask(Enclosing.PARENT_KIND).filter(JavaKind.IF_STATEMENT::equals).isEmpty()) {
      Negation opposite = Negation.of(choice.condition(), view);
      Report report = view.report(choice.condition(), MESSAGE);
      Element otherwise = choice.element().first(JavaKind.ELSE).orElseThrow();
      if (view.commentsBefore(otherwise).isEmpty()
          && view.commentsBefore(one.element()).isEmpty()
          && view.commentsBefore(other.element()).isEmpty()) {
        report.fix(
            TITLE,
            edit -> swap(choice.condition(), opposite, one.element(), other.element(), edit));
      }
    }
  }

  private static void swap(
      Expression condition, Negation opposite, Element one, Element other, Edit edit) {
    edit.replace(condition.element(), opposite.text(Precedence.LAMBDA, edit));
    edit.replace(one, edit.keep(other));
    edit.replace(other, edit.keep(one));
  }

  private static void checkConditional(ConditionalExpression choice, View view) {
    if (!choice.element().isFaulty()
        && isNegated(choice.condition())
        && !(choice.elseExpression().bare() instanceof ConditionalExpression)
        && !(choice.thenExpression().bare() instanceof ConditionalExpression)) {
      Negation opposite = Negation.of(choice.condition(), view);
      view.report(choice.condition(), MESSAGE).fix(TITLE, edit -> swap(choice, opposite, edit));
    }
  }

  private static void swap(ConditionalExpression choice, Negation opposite, Edit edit) {
    Expression one = choice.thenExpression();
    Expression other = choice.elseExpression();
    String text = Precedence.of(one).wrap(edit.keep(one.element()), Precedence.CONDITIONAL);
    edit.replace(choice.condition().element(), opposite.text(Precedence.OR_OR, edit));
    edit.replace(one.element(), edit.keep(other.element()));
    edit.replace(other.element(), text);
  }

  private static boolean isNegated(Expression condition) {
    Expression bare = condition.bare();
    if (bare instanceof PrefixExpression prefix) {
      return prefix.operator() == JavaKind.BANG && !asksForNothing(prefix.operand().bare());
    }
    return bare instanceof BinaryExpression comparison
        && comparison.operator() == JavaKind.BANG_EQ
        && !comparison.left().text().equals(comparison.right().text())
        && !isNothing(comparison.left())
        && !isNothing(comparison.right());
  }

  private static boolean asksForNothing(Expression operand) {
    return operand instanceof MethodCall call && QUESTIONS.contains(call.name().name());
  }

  /** Whether a value says that nothing is there. */
  private static boolean isNothing(Expression value) {
    Element element = value.bare().element();
    return element.textEquals("null") || element.textEquals("0") || element.textEquals("-1");
  }
}
