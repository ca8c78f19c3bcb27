package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Negation;
import dev.limn.inspections.expression.Precedence;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds {@code true} and {@code false} that a condition does not need. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-boolean-literal",
    summary = "`true` or `false` that a condition does not need",
    category = Category.READABILITY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:SimplifiableBooleanExpression",
      "intellij:PointlessBooleanExpression",
      "intellij:SimplifiableConditionalExpression",
      "sonar:S1125",
      "pmd:SimplifyBooleanExpressions",
      "pmd:SimplifiedTernary",
      "checkstyle:SimplifyBooleanExpression"
    },
    doc =
        """
        A condition is `true` or `false` already. To compare it with one of them, or to choose one
        of them by it, says the same again.

        ```java
        class Door {
            private boolean open, locked;

            void push() {
                if (locked == false) {
                  //^^^^^^^^^^^^^^^ `false` is not needed: the condition can be inverted by `!`
                    open = true;
                }
            }

            boolean isShut() {
                return open ? false : true;
                     //^^^^^^^^^^^^^^^^^^^ `false` and `true` are not needed: this is the opposite of the condition
            }
        }
        ```

        ## Not reported

        - `x && false` and `x || true`, which switch something off or on for good; a literal here is
          more than redundant.
        - `c ? true : x` if `x` may be something else than a condition: a method call, say, or a
          variable that the file does not declare as a `boolean`.
        - `Boolean.TRUE` and `Boolean.FALSE`: comparing with these is no mistake where the other
          side may be `null`.
        """)
public final class RedundantBooleanLiteral implements Inspection {

  private static final Set<JavaKind> GIVE_BOOLEANS =
      EnumSet.of(
          JavaKind.AND_AND,
          JavaKind.BANG_EQ,
          JavaKind.EQ_EQ,
          JavaKind.GT,
          JavaKind.GT_EQ,
          JavaKind.LT,
          JavaKind.LT_EQ,
          JavaKind.OR_OR);

  /** Whether a name is that of a variable which the file declares as a {@code boolean}. */
  private record IsBoolean(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return VisibleVariable.of(name, surroundings)
          .filter(variable -> !variable.isArray())
          .flatMap(VisibleVariable::type)
          .filter(type -> type.element().hasChild(JavaKind.BOOLEAN))
          .isPresent();
    }
  }

  @Override
  public void register(Visits visits) {
    visits.on(BinaryExpression.class, RedundantBooleanLiteral::checkOperator);
    visits.on(PrefixExpression.class, RedundantBooleanLiteral::checkInversion);
    visits.on(ConditionalExpression.class, RedundantBooleanLiteral::checkChoice);
  }

  private static void checkOperator(BinaryExpression node, View view) {
    Optional<Boolean> right = literal(node.right());
    Optional<Boolean> literal = right.or(() -> literal(node.left()));
    if (literal.isEmpty() || node.element().isFaulty()) {
      return;
    }
    Expression other = right.isPresent() ? node.left() : node.right();
    boolean value = literal.get();
    switch (node.operator()) {
      case EQ_EQ -> reportComparison(node, value, value, other, view);
      case BANG_EQ -> reportComparison(node, !value, value, other, view);
      case AND_AND -> reportNeutral(node, value, "`&& true`", other, view);
      case OR_OR -> reportNeutral(node, !value, "`|| false`", other, view);
      default -> {}
    }
  }

  private static void reportComparison(
      BinaryExpression node, boolean direct, boolean literal, Expression other, View view) {
    if (direct) {
      report(
          node.element(),
          "`" + literal + "` is not needed: the condition says the same",
          other,
          view);
    } else {
      reportOpposite(
          node.element(),
          "`" + literal + "` is not needed: the condition can be inverted by `!`",
          other,
          view);
    }
  }

  private static void reportNeutral(
      BinaryExpression node, boolean isNeutral, String code, Expression other, View view) {
    if (isNeutral) {
      report(node.element(), code + " changes nothing", other, view);
    }
  }

  private static void checkInversion(PrefixExpression node, View view) {
    if (node.operator() == JavaKind.BANG) {
      literal(node.operand())
          .ifPresent(
              value ->
                  view.report(node, "`!%s` is `%s`", value, !value)
                      .fix(
                          "Write `" + !value + "`",
                          edit -> edit.replace(node.element(), String.valueOf(!value))));
    }
  }

  private static void checkChoice(ConditionalExpression node, View view) {
    Optional<Boolean> one = literal(node.thenExpression());
    Optional<Boolean> other = literal(node.elseExpression());
    if (node.element().isFaulty()) {
      return;
    }
    if (one.isPresent() && other.isPresent()) {
      checkLiterals(node, one.get(), other.get(), view);
    } else if (one.isPresent() && isCondition(node.elseExpression(), view)) {
      reportJoined(node, !one.get(), one.get() ? "||" : "&&", node.elseExpression(), view);
    } else if (other.isPresent() && isCondition(node.thenExpression(), view)) {
      reportJoined(node, other.get(), other.get() ? "||" : "&&", node.thenExpression(), view);
    }
  }

  private static void checkLiterals(
      ConditionalExpression node, boolean one, boolean other, View view) {
    if (one && !other) {
      report(
          node.element(),
          "`true` and `false` are not needed: this is the condition",
          node.condition(),
          view);
    } else if (other && !one) {
      reportOpposite(
          node.element(),
          "`false` and `true` are not needed: this is the opposite of the condition",
          node.condition(),
          view);
    }
  }

  private static void reportJoined(
      ConditionalExpression node, boolean inverted, String operator, Expression rest, View view) {
    Negation opposite = Negation.of(node.condition(), view);
    Precedence place = view.ask(Precedence.OF_PLACE);
    Precedence whole = operator.equals("||") ? Precedence.OR_OR : Precedence.AND_AND;
    view.report(node, "This can be written with `%s` and without a literal", operator)
        .fix(
            "Write it with `" + operator + "`",
            edit -> {
              String condition =
                  inverted ? opposite.text(whole, edit) : text(node.condition(), whole, edit);
              String joined = condition + " " + operator + " " + text(rest, whole, edit);
              edit.replace(node.element(), whole.wrap(joined, place));
            });
  }

  private static void report(Element node, String message, Expression value, View view) {
    Precedence place = view.ask(Precedence.OF_PLACE);
    view.report(node, "%s", message)
        .fix("Simplify", edit -> edit.replace(node, text(value, place, edit)));
  }

  private static void reportOpposite(Element node, String message, Expression value, View view) {
    Precedence place = view.ask(Precedence.OF_PLACE);
    Negation opposite = Negation.of(value, view);
    view.report(node, "%s", message)
        .fix("Simplify", edit -> edit.replace(node, opposite.text(place, edit)));
  }

  private static String text(Expression value, Precedence place, Edit edit) {
    Expression bare = value.bare();
    return Precedence.of(bare).wrap(edit.keep(bare.element()), place);
  }

  private static boolean isCondition(Expression expression, View view) {
    Expression bare = expression.bare();
    if (bare instanceof NameExpression name) {
      return view.ask(new IsBoolean(name.name().name()));
    }
    if (bare instanceof BinaryExpression binary) {
      return GIVE_BOOLEANS.contains(binary.operator());
    }
    return bare instanceof InstanceofExpression
        || (bare instanceof PrefixExpression prefix && prefix.operator() == JavaKind.BANG);
  }

  private static Optional<Boolean> literal(Expression expression) {
    if (!(expression.bare() instanceof Literal literal)) {
      return Optional.empty();
    }
    return switch ((JavaKind) literal.token().kind()) {
      case TRUE -> Optional.of(true);
      case FALSE -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
