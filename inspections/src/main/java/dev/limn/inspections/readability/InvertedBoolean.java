package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Negation;
import dev.limn.inspections.expression.Precedence;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.PrefixExpression;

/** Finds a {@code !} before what has an opposite of its own. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "inverted-boolean",
    summary = "`!` before what has an opposite of its own",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:NegatedEqualityExpression",
      "intellij:DoubleNegation",
      "sonar:S1940",
      "pmd:LogicInversion"
    },
    doc =
        """
        A `!` before a comparison makes the reader turn the comparison around. The operator that
        says the opposite can be read as it stands.

        ```java
        class Queue {
            private int head, tail;

            boolean isFilled() {
                return !(head == tail);
                     //^^^^^^^^^^^^^^^ The opposite of `==` is `!=`
            }

            boolean fits(int more) {
                return !(more > 16 - tail);
                     //^^^^^^^^^^^^^^^^^^^ The opposite of `>` is `<=`
            }
        }
        ```

        Two `!` in a row cancel each other out:

        ```java
        class Lamp {
            boolean toggled(boolean on) {
                return !!on;
                     //^^^^ Two `!` cancel each other out
            }
        }
        ```

        ## Not reported

        - `<`, `<=`, `>` and `>=` of what may be a `float` or a `double`: of `NaN`, neither `<` nor
          `>=` holds. They are reported if the text of the file shows that both sides are something
          else.
        - `!` before `instanceof`, `&&` and `||`, whose opposites are longer.
        """)
public final class InvertedBoolean implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(PrefixExpression.class, InvertedBoolean::check);
  }

  private static void check(PrefixExpression inversion, View view) {
    if (inversion.operator() != JavaKind.BANG || inversion.element().isFaulty()) {
      return;
    }
    Negation opposite = Negation.of(inversion.operand(), view);
    if (opposite.operator().isPresent()) {
      String operator = opposite.operator().get().fixedText();
      report(
          inversion,
          opposite,
          "The opposite of `%s` is `%s`".formatted(operatorOf(opposite), operator),
          "Write `" + operator + "`",
          view);
    } else if (isInversion(opposite) && !isInverted(inversion)) {
      report(inversion, opposite, "Two `!` cancel each other out", "Remove both `!`", view);
    }
  }

  private static String operatorOf(Negation opposite) {
    return ((BinaryExpression) opposite.condition()).operatorToken().text();
  }

  private static boolean isInversion(Negation opposite) {
    return opposite.condition() instanceof PrefixExpression inner
        && inner.operator() == JavaKind.BANG;
  }

  /** Of three in a row the inner two are reported. */
  private static boolean isInverted(PrefixExpression inversion) {
    return inversion.operand().bare() instanceof PrefixExpression inner
        && inner.operand().bare() instanceof PrefixExpression innermost
        && innermost.operator() == JavaKind.BANG;
  }

  private static void report(
      PrefixExpression inversion, Negation opposite, String message, String title, View view) {
    Precedence place = view.ask(Precedence.OF_PLACE);
    view.report(inversion, "%s", message)
        .fix(title, edit -> edit.replace(inversion.element(), opposite.text(place, edit)));
  }
}
