package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Integral;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import java.util.Optional;

/** Finds tests of bits that always have the same result. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "incompatible-mask",
    summary = "Test of bits that always has the same result",
    category = Category.BUG,
    aliases = {
      "intellij:IncompatibleMask",
      "intellij:IncompatibleBitwiseMaskOperation",
      "intellij:PointlessBitwiseExpression",
      "sonar:S2437",
      "errorprone:ErroneousBitwiseExpression"
    },
    doc =
        """
        `x & 4` is `0` or `4` and never `3`; `x | 4` has the bit `4` always set; `x & 0` is always
        `0`. A comparison that cannot be true, or not be false, has a wrong mask, a wrong value, or
        `&` where `|` was meant.

        ```java
        class Access {
            private static final int WRITE = 0x4;

            boolean writes(int mode) {
                return (mode & WRITE) == 1;
                     //^^^^^^^^^^^^^^^^^^^ `mode & WRITE` is never `1`
            }
        }
        ```

        ## Not reported

        - A mask or a value that is no number and no constant of the same type.
        - Names of constants that are `0`: there may be other values of them.
        - A comparison that is made of constants alone.
        """)
public final class IncompatibleMask implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(BinaryExpression.class, IncompatibleMask::check);
  }

  private static void check(BinaryExpression node, View view) {
    JavaKind operator = node.operator();
    if (operator == JavaKind.AND) {
      checkZero(node, view);
    } else if (operator == JavaKind.EQ_EQ || operator == JavaKind.BANG_EQ) {
      checkComparison(node, node.left(), node.right(), view);
      checkComparison(node, node.right(), node.left(), view);
    }
  }

  private static void checkZero(BinaryExpression node, View view) {
    if (isZero(node.left()) || isZero(node.right())) {
      view.report(node, "%s is always `0`", Operands.quoted(node));
    }
  }

  private static boolean isZero(Expression operand) {
    String text = operand.bare().text();
    return text.equals("0") || text.equals("0x0") || text.equals("0L");
  }

  private static void checkComparison(
      BinaryExpression comparison, Expression masked, Expression compared, View view) {
    if (!(masked.bare() instanceof BinaryExpression mask)
        || (mask.operator() != JavaKind.AND && mask.operator() != JavaKind.OR)) {
      return;
    }
    Optional<Integral> value = Integral.of(compared, view);
    if (value.isPresent() && !fits(mask, value.get().value(), view)) {
      String never =
          comparison.operator() == JavaKind.EQ_EQ ? "never" : "always something else than";
      view.report(
          comparison, "%s is %s %s", Operands.quoted(mask), never, Operands.quoted(compared));
    }
  }

  /** Whether an expression with a mask can have a value. */
  private static boolean fits(BinaryExpression mask, long value, View view) {
    Optional<Integral> left = Integral.of(mask.left(), view);
    Optional<Integral> right = Integral.of(mask.right(), view);
    if (left.isPresent() == right.isPresent()) {
      return true;
    }
    long bits = left.or(() -> right).orElseThrow().value();
    if (mask.operator() == JavaKind.AND) {
      return bits == 0 || (value & ~bits) == 0;
    }
    return (bits & ~value) == 0;
  }
}
