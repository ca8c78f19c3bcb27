package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ForInit;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.ForUpdate;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.math.BigDecimal;
import java.util.List;

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
        - Steps that are not written as a number.
        """)
public final class FloatLoopCounter implements Inspection {

  /** Steps with as many binary digits behind the point add no error in loops of a sane length. */
  private static final int EXACT_DIGITS = 16;

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
        .filter(declaration -> isFloating(declaration))
        .ifPresent(declaration -> checkUpdates(loop, declaration, updates, view));
  }

  private static void checkUpdates(
      ForStatement loop,
      LocalVariableDeclaration declaration,
      List<Expression> updates,
      View view) {
    for (VariableDeclarator variable : declaration.declarators()) {
      String name = variable.name().name();
      for (Expression update : updates) {
        if (update instanceof Assignment step
            && isStep(step, name)
            && mentions(loop.condition().orElseThrow(), name)) {
          view.report(
              step,
              "`%s` is not exact as a `%s`, so the number of rounds is not certain",
              step.value().text(),
              declaration.type().text());
        }
      }
    }
  }

  private static boolean isFloating(LocalVariableDeclaration declaration) {
    Element type = declaration.type().element();
    return declaration.type() instanceof PrimitiveType
        && (type.hasChild(JavaKind.FLOAT) || type.hasChild(JavaKind.DOUBLE));
  }

  private static boolean isStep(Assignment step, String name) {
    return (step.operator() == JavaKind.PLUS_EQ || step.operator() == JavaKind.MINUS_EQ)
        && step.target().bare() instanceof NameExpression target
        && target.name().name().equals(name)
        && step.value().bare() instanceof Literal literal
        && (literal.token().kind() == JavaKind.DOUBLE_LITERAL
            || literal.token().kind() == JavaKind.FLOAT_LITERAL)
        && !isExact(literal.token().text());
  }

  private static boolean isExact(String literal) {
    String digits = literal.replaceAll("[_fFdD]", "");
    if (!digits.matches("\\d*\\.?\\d*") || !digits.matches(".*\\d.*")) {
      return true;
    }
    BigDecimal scaled = new BigDecimal(digits).multiply(BigDecimal.valueOf(1L << EXACT_DIGITS));
    return scaled.stripTrailingZeros().scale() <= 0;
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
