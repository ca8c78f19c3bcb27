package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import java.util.stream.Stream;

/** Finds conditional expressions in conditional expressions. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "nested-ternary",
    summary = "Conditional expression in another one",
    category = Category.READABILITY,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {
      "intellij:NestedConditionalExpression",
      "sonar:S3358",
      "checkstyle:AvoidInlineConditionals"
    },
    doc =
        """
        A conditional expression in another one has to be read twice to see which `:` belongs to
        which `?`. An `if`, or a variable with a name, can be read once.

        ```java
        class Sign {
            int of(int value) {
                return value > 0 ? 1 : value < 0 ? -1 : 0;
                                     //^^^^^^^^^^^^^^^^^^ This conditional expression stands in another one
            }
        }
        ```

        ## Not reported

        - A list of conditions, each with its value on a line of its own, that reads like a table.
        - A conditional expression in an argument, an index or a lambda expression inside another
          one: there it ends where the parenthesis or the bracket does.
        """)
public final class NestedTernary implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(ConditionalExpression.class, NestedTernary::check);
  }

  private static void check(ConditionalExpression outer, View view) {
    Stream.of(outer.condition(), outer.thenExpression(), outer.elseExpression())
        .filter(part -> part.bare() instanceof ConditionalExpression)
        .filter(part -> !isNextLine(part, outer, view))
        .map(part -> part.bare().element())
        .forEach(inner -> view.report(inner, "This conditional expression stands in another one"));
  }

  /** Whether a part is the next of several conditions on lines of their own. */
  private static boolean isNextLine(Expression part, ConditionalExpression outer, View view) {
    return part.equals(outer.elseExpression())
        && (view.startsLine(part.element())
            || view.startsLine(outer.element().first(JavaKind.COLON).orElseThrow()));
  }
}
