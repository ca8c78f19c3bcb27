package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;

/** Finds {@code for} loops with nothing but a condition. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "for-to-while",
    summary = "`for` with nothing but a condition",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {"intellij:ForLoopReplaceableByWhile", "sonar:S1264", "pmd:ForLoopShouldBeWhileLoop"},
    doc =
        """
        A `for` with nothing but a condition is a `while`.

        ```java
        class Reader {
            int left;

            void skip() {
                for (; left > 0;) {
              //^^^ This `for` has only a condition: it is a `while`
                    left--;
                }
            }
        }
        ```

        ## Not reported

        - `for (;;)`, which is a known way to say that a loop goes on for ever.
        """)
public final class ForToWhile implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(ForStatement.class, ForToWhile::check);
  }

  private static void check(ForStatement loop, View view) {
    if (isEmpty(loop.element(), JavaKind.FOR_INIT)
        && isEmpty(loop.element(), JavaKind.FOR_UPDATE)) {
      loop.condition()
          .filter(condition -> !loop.element().isFaulty())
          .ifPresent(
              condition ->
                  view.report(
                          loop.element().first(JavaKind.FOR).orElseThrow(),
                          "This `for` has only a condition: it is a `while`")
                      .fix("Write `while`", edit -> convert(loop, condition, edit)));
    }
  }

  private static boolean isEmpty(Element loop, JavaKind part) {
    return loop.first(part).filter(found -> found.range().length() > 0).isEmpty();
  }

  private static void convert(ForStatement loop, Expression condition, Edit edit) {
    Element opening = loop.element().first(JavaKind.LPAREN).orElseThrow();
    Element closing = loop.element().first(JavaKind.RPAREN).orElseThrow();
    edit.replace(loop.element().first(JavaKind.FOR).orElseThrow(), "while");
    edit.replace(opening, closing, "(", condition, ")");
  }
}
