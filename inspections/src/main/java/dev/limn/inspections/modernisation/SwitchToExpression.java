package dev.limn.inspections.modernisation;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.SwitchStatement;
import java.util.Optional;

/** Finds {@code switch} statements that can do without {@code break}. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "switch-to-expression",
    summary = "`switch` statement that can use arrows, or be an expression",
    category = Category.JAVA_MODERNISATION,
    severity = Severity.HINT,
    since = 14,
    aliases = {
      "intellij:EnhancedSwitchMigration",
      "sonar:S5194",
      "errorprone:StatementSwitchToExpressionSwitch"
    },
    doc =
        """
        With an arrow, a case does not go on into the next one, and needs no `break`. A `switch`
        that gives one value in each case can be an expression: the compiler then sees to it that
        no case is forgotten.

        ```java
        class Days {
            int of(String unit) {
                switch (unit) {
              //^^^^^^ This `switch` can be an expression
                    case "week":
                        return 7;
                    case "day":
                        return 1;
                    default:
                        throw new IllegalArgumentException(unit);
                }
            }
        }
        ```

        ## Not reported

        - A `switch` in which a case goes on into the next one, other than by having no statements.
        - A `default` together with a `case`, and variables that are used in a case after theirs.
        - A `switch` with a single case.
        """)
public final class SwitchToExpression implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(SwitchStatement.class, SwitchToExpression::check);
  }

  private static void check(SwitchStatement choice, View view) {
    Optional<OldSwitch> found = OldSwitch.of(choice);
    if (found.isEmpty()) {
      return;
    }
    OldSwitch old = found.get();
    boolean expression = old.result().isPresent();
    Report report =
        view.report(
            choice.element().first(JavaKind.SWITCH).orElseThrow(),
            "This `switch` can %s",
            expression ? "be an expression" : "use arrows");
    if (!old.isCommented(view)) {
      report.fix(
          expression ? "Make it an expression" : "Use arrows",
          edit -> {
            if (expression) {
              old.toExpression(edit);
            } else {
              old.toArrows(edit);
            }
          });
    }
  }
}
