package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ContinueStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds labels that no {@code break} or {@code continue} names. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-label",
    summary = "Label that no `break` or `continue` names",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:UnusedLabel",
      "sonar:S1065",
      "pmd:UnusedLabel",
      "errorprone:UnusedLabel",
      "ecj:unusedLabel",
      "ecj:unused",
      "checkstyle:UnusedLabel"
    },
    doc =
        """
        A label that no `break` and no `continue` names has no meaning. Perhaps the jump that named
        it is gone, or should be there.

        ```java
        class Search {
            boolean has(int[][] rows, int wanted) {
                search:
              //^^^^^^ No `break` or `continue` names the label `search`
                for (int[] row : rows) {
                    for (int value : row) {
                        if (value == wanted) {
                            return true;
                        }
                    }
                }
                return false;
            }
        }
        ```

        ## Not reported

        - A label in code that cannot be parsed yet, which may be about to use it.
        """)
public final class UnusedLabel implements Inspection {

  /** Bodies of their own, in which the labels around have no meaning (JLS 14.7). */
  private static final Set<JavaKind> CLOSED =
      EnumSet.of(JavaKind.CLASS_BODY, JavaKind.LAMBDA_EXPRESSION, JavaKind.LOCAL_TYPE_DECLARATION);

  @Override
  public void register(Visits visits) {
    visits.on(LabeledStatement.class, UnusedLabel::check);
  }

  private static void check(LabeledStatement labeled, View view) {
    if (labeled.element().isFaulty() || isUsed(labeled)) {
      return;
    }
    Element label = labeled.label().element();
    view.report(label, "No `break` or `continue` names the label `%s`", labeled.label().name())
        .unnecessary()
        .fix(
            "Remove the label",
            edit -> edit.delete(label, labeled.element().first(JavaKind.COLON).orElseThrow()));
  }

  private static boolean isUsed(LabeledStatement labeled) {
    int closed = -1;
    for (Element element : labeled.body().element().preorder()) {
      if (CLOSED.contains(element.kind())) {
        closed = Math.max(closed, element.range().end());
      }
      if (!element.isLeaf()
          && element.range().start() >= closed
          && target(element.view())
              .filter(label -> label.name().equals(labeled.label().name()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Identifier> target(Syntax view) {
    if (view instanceof BreakStatement jump) {
      return jump.label();
    }
    return view instanceof ContinueStatement jump ? jump.label() : Optional.empty();
  }
}
