package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.expression.Precedence;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SuperExpression;
import dev.limn.java.syntax.TryStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds calls of {@code equals} with {@code null}. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "equals-null",
    summary = "Call of `equals(null)`",
    category = Category.BUG,
    aliases = {
      "intellij:ObjectEqualsNull",
      "sonar:S2159",
      "pmd:EqualsNull",
      "errorprone:EqualsNull"
    },
    doc =
        """
        No object equals `null`: `x.equals(null)` is `false`, or fails where `x` is `null`. What is
        meant is `x == null`.

        ```java
        class Letter {
            String text;

            boolean isBlank() {
                return text.equals(null) || text.isBlank();
                     //^^^^^^^^^^^^^^^^^ `text.equals(null)` is never `true`: `text == null` is meant
            }
        }
        ```

        ## Not reported

        - A call that is an argument itself, as in `assertFalse(x.equals(null))`: a test of
          `equals`.
        - A call of `super.equals(null)`.
        - A call with a comment about `null` before its statement, or before the `try` around
          it: an object that stands for nothing may be equal to `null`.
        """)
public final class EqualsNull implements Inspection {

  /** Whether the call stands in the arguments of another one. */
  static final Fact<Boolean> IS_ARGUMENT = EqualsNull::isArgument;

  /** Whether a comment before the statement speaks of {@code null}. */
  private static final Fact<Boolean> IS_EXPLAINED = EqualsNull::isExplained;

  /** What can hold a call and not a comparison. */
  private static final Set<JavaKind> STATEMENTS =
      EnumSet.of(
          JavaKind.EXPRESSION_STATEMENT,
          JavaKind.FOR_INIT,
          JavaKind.FOR_UPDATE,
          JavaKind.LAMBDA_EXPRESSION);

  @Override
  public void register(Visits visits) {
    visits.on(MethodCall.class, EqualsNull::check);
  }

  private static void check(MethodCall call, View view) {
    List<Expression> arguments = call.arguments().expressions();
    if (!call.name().name().equals("equals")
        || arguments.size() != 1
        || call.element().isFaulty()
        || !isNull(arguments.get(0))
        || call.qualifier().filter(q -> !(q instanceof SuperExpression)).isEmpty()
        || view.ask(IS_ARGUMENT)
        || view.ask(IS_EXPLAINED)) {
      return;
    }
    Expression compared = call.qualifier().get();
    Report report =
        view.report(
            call,
            "`%s.equals(null)` is never `true`: `%1$s == null` is meant",
            Operands.quoted(compared).replace("`", ""));
    if (view.ask(Enclosing.PARENT_KIND).filter(STATEMENTS::contains).isEmpty()) {
      boolean wrap = Precedence.EQUALITY.isLooserThan(view.ask(Precedence.OF_PLACE));
      report.unsafeFix(
          "Write `== null`",
          "It is `true` for `null` and no longer fails there",
          edit ->
              edit.replace(
                  call.element(),
                  call.element(),
                  wrap ? "(" : "",
                  compared,
                  wrap ? " == null)" : " == null"));
    }
  }

  private static boolean isNull(Expression argument) {
    return argument.bare() instanceof Literal literal && literal.token().kind() == JavaKind.NULL;
  }

  private static boolean isExplained(Surroundings surroundings) {
    boolean isInner = false;
    for (Element around : surroundings.ancestors()) {
      boolean isStatement = around.view() instanceof Statement && !(around.view() instanceof Block);
      if (isStatement && isInner && !(around.view() instanceof TryStatement)) {
        return false;
      }
      if (isStatement && speaksOfNull(around)) {
        return true;
      }
      if (isInner && !isStatement && !(around.view() instanceof Block)) {
        return false;
      }
      isInner |= isStatement;
    }
    return false;
  }

  private static boolean speaksOfNull(Element statement) {
    int start = statement.fullRange().start();
    return statement.source().substring(start, statement.range().start()).contains("null");
  }

  private static boolean isArgument(Surroundings surroundings) {
    for (Element ancestor : surroundings.ancestors()) {
      if (ancestor.kind() == JavaKind.ARGUMENTS) {
        return true;
      }
      if (ancestor.view() instanceof Statement) {
        return false;
      }
    }
    return false;
  }
}
