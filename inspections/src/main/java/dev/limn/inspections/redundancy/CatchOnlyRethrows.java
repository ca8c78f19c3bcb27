package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import java.util.ArrayList;
import java.util.List;

/** Finds exceptions that are caught only to be thrown again. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "catch-only-rethrows",
    summary = "`catch` that only throws the exception again",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:CaughtExceptionImmediatelyRethrown",
      "sonar:S2737",
      "pmd:AvoidRethrowingException"
    },
    doc =
        """
        A `catch` block that does nothing but throw the same exception again does what happens
        without it.

        ```java
        import java.io.*;

        class Copy {
            int first(Reader in) throws IOException {
                try {
                    return in.read();
                } catch (IOException e) {
                //^^^^^ This `catch` only throws the exception again
                    throw e;
                }
            }
        }
        ```

        ## Not reported

        - A `catch` before another one that does more: it keeps its exceptions away from that one.
        - A `catch` with a comment in it.
        - A `catch` that throws another exception, or the same with something added to it.
        """)
public final class CatchOnlyRethrows implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(TryStatement.class, CatchOnlyRethrows::check);
  }

  private static void check(TryStatement attempt, View view) {
    List<CatchClause> clauses = attempt.catches();
    List<CatchClause> found = new ArrayList<>();
    for (int i = clauses.size() - 1; i >= 0 && onlyRethrows(clauses.get(i)); i--) {
      found.add(0, clauses.get(i));
    }
    for (CatchClause clause : found) {
      if (view.commentsIn(clause.element()).isEmpty()
          && !(isLast(clause, attempt) && view.ask(CommentBehind.OF_VISITED))) {
        report(clause, attempt, view);
      }
    }
  }

  private static boolean isLast(CatchClause clause, TryStatement attempt) {
    return clause.range().end() == attempt.range().end();
  }

  private static void report(CatchClause clause, TryStatement attempt, View view) {
    boolean alone =
        attempt.catches().size() == 1
            && attempt.finallyClause().isEmpty()
            && attempt.resources().isEmpty();
    boolean inList = view.ask(Unwrapping.IN_LIST);
    view.report(
            clause.element().first(JavaKind.CATCH).orElseThrow(),
            "This `catch` only throws the exception again")
        .unnecessary()
        .fix(
            alone ? "Remove the `try`" : "Remove the `catch`",
            edit -> {
              if (alone) {
                Unwrapping.replace(edit, attempt.element(), attempt.body(), inList);
              } else {
                edit.delete(clause.element());
              }
            });
  }

  private static boolean onlyRethrows(CatchClause clause) {
    List<Statement> statements = clause.body().statements();
    return statements.size() == 1
        && !clause.element().isFaulty()
        && statements.get(0) instanceof ThrowStatement thrown
        && thrown.expression().bare() instanceof NameExpression name
        && name.name().name().equals(clause.parameter().name().name());
  }
}
