package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.text.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds {@code =+}, {@code =-} and {@code =!} where the characters may be in the wrong order. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "wrong-assignment-operator",
    summary = "`=+`, `=-` or `=!` where `+=`, `-=` or `!=` may be meant",
    category = Category.BUG,
    aliases = {"sonar:S2757"},
    doc =
        """
        `x =+ 1` assigns `+1` to `x`, whatever it was before. It looks like `x += 1` with the two
        characters in the wrong order.

        ```java
        class Counter {
            int total;

            void add(int n) {
                total =+ n;
                    //^^ `=+` assigns `+n`: is `+=` meant?
            }
        }
        ```

        ## Not reported

        - A sign that stands at its operand, as in `x =-1` and `x = -1`: then it reads as a sign.
        - Declarations, where `+=` cannot stand: `int x =- 1`.
        """)
public final class WrongAssignmentOperator implements Inspection {

  private static final Set<JavaKind> SIGNS =
      EnumSet.of(JavaKind.PLUS, JavaKind.MINUS, JavaKind.BANG);

  /** The length up to which an operand is quoted. */
  private static final int MOST_QUOTED = 30;

  /** Whether the assignment is a statement, which {@code !=} cannot be. */
  private static final Fact<Boolean> IS_STATEMENT = WrongAssignmentOperator::isStatement;

  @Override
  public void register(Visits visits) {
    visits.on(Assignment.class, WrongAssignmentOperator::check);
  }

  private static void check(Assignment assignment, View view) {
    if (assignment.operator() != JavaKind.EQ || assignment.element().isFaulty()) {
      return;
    }
    List<Element> tokens = assignment.value().element().tokens();
    Element sign = tokens.get(0);
    if (sign.kind() instanceof JavaKind kind
        && SIGNS.contains(kind)
        && view.trivia(sign).isEmpty()
        && !view.trivia(tokens.get(1)).isEmpty()) {
      report(assignment, sign, tokens.get(1), view);
    }
  }

  private static void report(Assignment assignment, Element sign, Element operand, View view) {
    Element equals = assignment.operatorToken();
    TextRange both = equals.range().cover(sign.range());
    String swapped = sign.text() + "=";
    String shown = operand.text().length() <= MOST_QUOTED ? operand.text() : "…";
    Report report =
        view.reportAt(
            both, "`=%s` assigns `%s%s`: is `%s` meant?", sign.text(), sign.text(), shown, swapped);
    if (sign.kind() != JavaKind.BANG || !view.ask(IS_STATEMENT)) {
      report.unsafeFix(
          "Write `" + swapped + "`",
          "It is another operator",
          edit -> edit.replaceText(both, swapped));
    }
    if (view.trivia(operand).isBlank()) {
      TextRange all = new TextRange(equals.range().start(), operand.range().start());
      report.fix(
          "Write `= " + sign.text() + "`", edit -> edit.replaceText(all, "= " + sign.text()));
    }
  }

  private static boolean isStatement(Surroundings surroundings) {
    Kind parent = Enclosing.PARENT_KIND.of(surroundings).orElse(JavaKind.EXPRESSION_STATEMENT);
    return parent == JavaKind.EXPRESSION_STATEMENT
        || parent == JavaKind.FOR_INIT
        || parent == JavaKind.FOR_UPDATE
        || parent == JavaKind.LAMBDA_EXPRESSION;
  }
}
