package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.statement.Exits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ContinueStatement;
import dev.limn.java.syntax.FinallyClause;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.Optional;

/** Finds jumps out of {@code finally} blocks. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "return-in-finally",
    summary = "Jump out of a `finally` block, which discards exceptions",
    category = Category.BUG,
    aliases = {
      "intellij:ReturnFromFinallyBlock",
      "intellij:ReturnInsideFinallyBlock",
      "intellij:finally",
      "intellij:ContinueOrBreakFromFinallyBlock",
      "intellij:ThrowFromFinallyBlock",
      "sonar:S1143",
      "sonar:S1163",
      "pmd:ReturnFromFinallyBlock",
      "pmd:DoNotThrowExceptionInFinally",
      "errorprone:Finally",
      "ecj:finally",
      "javac:finally"
    },
    doc =
        """
        A `finally` block that ends with a jump discards what the `try` was about to do: an
        exception that was thrown is lost without a trace, and so is a value that was returned.

        ```java
        class Feed {
            int next(java.util.Iterator<Integer> in) {
                int value = -1;
                try {
                    value = in.next();
                } finally {
                    return value;
                  //^^^^^^^^^^^^^ This `return` discards an exception of the `try` block
                }
            }
        }
        ```

        The same goes for `break`, `continue` and `throw`. What is to be done after the `try`
        belongs behind it, and not into the `finally`.

        ## Not reported

        - A `break` or `continue` that stays inside the `finally`, and jumps in lambdas and classes
          there.
        - A jump that depends on the condition of an `if`, which may well ask whether there is an
          exception to discard.
        - A `throw` that is caught inside the `finally`.
        """)
public final class ReturnInFinally implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(FinallyClause.class, ReturnInFinally::check);
  }

  private static void check(FinallyClause clause, View view) {
    for (Statement statement : clause.body().statements()) {
      walk(statement.element(), Reach.OUT, view);
    }
  }

  /**
   * What jumps without labels reach from a place.
   *
   * @param byBreak whether a {@code break} leaves the finally block
   * @param byContinue whether a {@code continue} does
   * @param byThrow whether a {@code throw} does
   * @param labels the labels inside the finally block
   */
  private record Reach(boolean byBreak, boolean byContinue, boolean byThrow, String labels) {
    static final Reach OUT = new Reach(true, true, true, "|");

    boolean leaves(Optional<Identifier> label, boolean unlabelled) {
      return label.map(name -> !labels.contains("|" + name.name() + "|")).orElse(unlabelled);
    }

    Reach inside(Element outer, Element child) {
      Syntax view = outer.view();
      if (view instanceof Statement statement && Exits.body(statement).isPresent()) {
        return new Reach(false, false, false, labels);
      }
      if (view instanceof LabeledStatement labeled) {
        return new Reach(byBreak, byContinue, byThrow, labels + labeled.label().name() + "|");
      }
      if (view instanceof TryStatement attempt) {
        boolean caught = child.kind() == JavaKind.BLOCK && !attempt.catches().isEmpty();
        boolean handler = child.kind() == JavaKind.CATCH_CLAUSE;
        return new Reach(byBreak, byContinue, byThrow && !caught && !handler, labels);
      }
      return switch ((JavaKind) outer.kind()) {
        case SWITCH_STATEMENT, SWITCH_EXPRESSION -> new Reach(false, byContinue, false, labels);
        default -> this;
      };
    }
  }

  private static void walk(Element element, Reach reach, View view) {
    if (Running.runsLater(element)
        || element.kind() == JavaKind.IF_STATEMENT
        || element.kind() == JavaKind.FINALLY_CLAUSE) {
      return; // an inner finally block is visited by itself
    }
    switch ((JavaKind) element.kind()) {
      case RETURN_STATEMENT -> report(element, JavaKind.RETURN, view);
      case THROW_STATEMENT -> {
        if (reach.byThrow) {
          report(element, JavaKind.THROW, view);
        }
      }
      case BREAK_STATEMENT -> {
        if (reach.leaves(((BreakStatement) element.view()).label(), reach.byBreak)) {
          report(element, JavaKind.BREAK, view);
        }
      }
      case CONTINUE_STATEMENT -> {
        if (reach.leaves(((ContinueStatement) element.view()).label(), reach.byContinue)) {
          report(element, JavaKind.CONTINUE, view);
        }
      }
      default -> {
        for (Element child : element.children()) {
          if (!child.isLeaf()) {
            walk(child, reach.inside(element, child), view);
          }
        }
      }
    }
  }

  private static void report(Element jump, JavaKind keyword, View view) {
    view.report(jump, "This `%s` discards an exception of the `try` block", keyword.fixedText());
  }
}
