package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Exits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import java.util.List;

/** Finds loops that never come to a second round. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "loop-executes-once",
    summary = "Loop whose body always leaves it in the first round",
    category = Category.BUG,
    aliases = {
      "intellij:LoopStatementThatDoesntLoop",
      "intellij:LoopStatementsThatDontLoop",
      "sonar:S1751",
      "pmd:AvoidBranchingStatementAsLastInLoop"
    },
    doc =
        """
        A loop whose body always ends with a jump out of it does not loop. Either an `if` is meant,
        or the jump should depend on a condition.

        ```java
        class Bag {
            int[] items;

            boolean has(int wanted) {
                for (int i = 0; i < items.length; i++) {
              //^^^ This loop never comes to a second round: its body always leaves it
                    if (items[i] == wanted) {
                        return true;
                    } else {
                        return false;
                    }
                }
                return false;
            }
        }
        ```

        ## Not reported

        - `for (String s : list) return s;`, which takes the first element.
        - A loop with a `continue`, whatever its label.
        - A loop that a `break` leaves in the middle, too: a way to write a block that one can
          leave.
        """)
public final class LoopExecutesOnce implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(WhileStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.WHILE, view));
    visits.on(DoStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.DO, view));
    visits.on(ForStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.FOR, view));
  }

  private static void check(Statement loop, Statement body, JavaKind keyword, View view) {
    Exits exits = Exits.of(body);
    if (loop.element().isFaulty()
        || exits.normal()
        || exits.has(Exits.Way.CONTINUE)
        || isLeftInTheMiddle(body)) {
      return;
    }
    Element word = loop.element().first(keyword).orElseThrow();
    Report report =
        view.report(word, "This loop never comes to a second round: its body always leaves it");
    if (loop instanceof WhileStatement
        && body instanceof Block
        && !Exits.isEndless(loop)
        && Running.with(body, BreakStatement.class).isEmpty()
        && view.ask(Unwrapping.IN_LIST)) {
      report.fix("Write `if`", edit -> edit.replace(word, "if"));
    }
  }

  /** Whether a {@code break} leaves a body elsewhere than at its end. */
  private static boolean isLeftInTheMiddle(Statement body) {
    List<Statement> statements = Bodies.statements(body);
    return statements.subList(0, Math.max(0, statements.size() - 1)).stream()
        .anyMatch(statement -> Exits.of(statement).breaks());
  }
}
