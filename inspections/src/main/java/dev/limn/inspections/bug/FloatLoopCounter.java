package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ForInit;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.ForUpdate;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds loops that count in floating-point numbers with steps that these cannot represent. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "float-loop-counter",
    summary = "Loop that counts in `float` or `double` with inexact steps",
    category = Category.BUG,
    aliases = {"pmd:DontUseFloatTypeForLoopIndices", "sonar:S2193"},
    doc =
        """
        A step such as 0.1 has no exact value as a `float` or `double`, and each round adds to the
        error. So the loop may have one round more or less than it seems. Count in whole numbers,
        and compute the value from them.

        ```java
        class Ruler {
            void draw() {
                for (double x = 0; x <= 1; x += 0.1) {
                                         //^^^^^^^^ `0.1` is not exact as a `double`, so the number of rounds is not certain
                    mark(x);
                }
            }

            void mark(double x) {}
        }
        ```

        ## Not reported

        - Steps that are exact: whole numbers, and fractions as 0.5 and 0.125.
        - Steps that are not written as a number, and those of variables that are declared before
          the loop.
        """)
public final class FloatLoopCounter implements Inspection {

  /** Steps with as many binary digits behind the point add no error in loops of a sane length. */
  private static final int EXACT_DIGITS = 16;

  private static final Pattern DECIMAL =
      Pattern.compile("([\\d_.]{1,40}(?:[eE][-+]?\\d{1,3})?)[fFdD]?");

  /** The types of variables by the literals that they can be declared with. */
  private static final Map<Kind, String> TYPES =
      Map.of(JavaKind.FLOAT_LITERAL, "float", JavaKind.DOUBLE_LITERAL, "double");

  @Override
  public void register(Visits visits) {
    visits.on(ForStatement.class, FloatLoopCounter::check);
  }

  private static void check(ForStatement loop, View view) {
    List<Expression> updates = loop.update().map(ForUpdate::expressions).orElse(List.of());
    if (loop.element().isFaulty() || loop.condition().isEmpty() || updates.isEmpty()) {
      return;
    }
    loop.init()
        .flatMap(ForInit::declaration)
        .ifPresent(declaration -> checkUpdates(loop, declaration, updates, view));
  }

  private static void checkUpdates(
      ForStatement loop,
      LocalVariableDeclaration declaration,
      List<Expression> updates,
      View view) {
    for (VariableDeclarator variable : declaration.declarators()) {
      String name = variable.name().name();
      Optional<String> type = floating(declaration, variable);
      if (type.isPresent() && mentions(loop.condition().orElseThrow(), name)) {
        updates.forEach(
            update ->
                step(update, name)
                    .filter(FloatLoopCounter::isInexact)
                    .ifPresent(step -> report(update, step, type.get(), view)));
      }
    }
  }

  private static void report(Expression update, Expression step, String type, View view) {
    view.report(
        update,
        "`%s` is not exact as a `%s`, so the number of rounds is not certain",
        step.text(),
        type);
  }

  /** The type of a variable, if it is written as {@code float} or {@code double}. */
  private static Optional<String> floating(
      LocalVariableDeclaration declaration, VariableDeclarator variable) {
    if (declaration.type().kind() == JavaKind.VAR_TYPE) {
      return variable
          .initializer()
          .flatMap(FloatLoopCounter::number)
          .map(number -> TYPES.get(number.kind()));
    }
    return Optional.of(declaration.type().text()).filter(TYPES::containsValue);
  }

  /** What an update adds to a variable, or takes from it. */
  private static Optional<Expression> step(Expression update, String name) {
    if (!(update instanceof Assignment assignment) || !isNamed(assignment.target(), name)) {
      return Optional.empty();
    }
    if (assignment.value().bare() instanceof BinaryExpression sum
        && assignment.operator() == JavaKind.EQ
        && (sum.operator() == JavaKind.PLUS || sum.operator() == JavaKind.MINUS)
        && isNamed(sum.left(), name)) {
      return Optional.of(sum.right());
    }
    return assignment.operator() == JavaKind.PLUS_EQ || assignment.operator() == JavaKind.MINUS_EQ
        ? Optional.of(assignment.value())
        : Optional.empty();
  }

  private static boolean isNamed(Expression expression, String name) {
    return expression.bare() instanceof NameExpression simple && simple.name().name().equals(name);
  }

  /** A floating-point number, without its sign. */
  private static Optional<Element> number(Expression expression) {
    Expression bare = expression.bare();
    Expression unsigned = bare instanceof PrefixExpression signed ? signed.operand().bare() : bare;
    return unsigned instanceof Literal literal && TYPES.containsKey(literal.token().kind())
        ? Optional.of(literal.token())
        : Optional.empty();
  }

  private static boolean isInexact(Expression step) {
    Optional<Matcher> number = number(step).map(Element::text).map(DECIMAL::matcher);
    if (number.isEmpty() || !number.get().matches()) {
      return false;
    }
    BigDecimal value = new BigDecimal(number.get().group(1).replace("_", ""));
    BigDecimal scaled = value.multiply(BigDecimal.valueOf(1L << EXACT_DIGITS));
    return scaled.stripTrailingZeros().scale() > 0;
  }

  private static boolean mentions(Expression expression, String name) {
    for (Element element : expression.element().preorder()) {
      if (element.view() instanceof NameExpression simple && simple.name().name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
