package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.StandardType;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.FinallyClause;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Optional;
import java.util.Set;

/** Finds exceptions of general types that are caught and not passed on. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "catch-generic",
    summary = "Exception of a general type that is caught and not passed on",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:TooBroadCatch",
      "intellij:BadExceptionCaught",
      "sonar:S1181",
      "sonar:S2221",
      "pmd:AvoidCatchingGenericException",
      "checkstyle:IllegalCatch"
    },
    doc =
        """
        A `catch` of `Exception` or `RuntimeException` gets mistakes of the program, too; one of
        `Throwable` or `Error` even what the virtual machine has to say; and a
        `NullPointerException` is a mistake that can be asked for beforehand. If nothing of it is
        passed on, nobody learns of them.

        ```java
        class Settings {
            int width(String text) {
                try {
                    return Integer.parseInt(text);
                } catch (Exception e) {
                       //^^^^^^^^^ `Exception` is more than what can be meant here, and nobody learns of it
                    return 80;
                }
            }
        }
        ```

        ## Not reported

        - A `catch` that throws something, that uses the exception, or that has a comment in it.
        - A `catch` of several exceptions.
        - A second failure, in a `catch` or a `finally`, and what another object throws in `equals`.
        - A program with a `main`, a test, and types that are named like one.
        - Other types of the same names.
        """)
public final class CatchGeneric implements Inspection {

  private static final Set<String> GENERAL =
      Set.of("Error", "Exception", "NullPointerException", "RuntimeException", "Throwable");

  /** Whether nobody wants to learn more: there is a failure already, or the answer is no. */
  private static final Inherited<Boolean> IS_ANSWERED = CatchGeneric::isAnswered;

  @Override
  public void register(Visits visits) {
    visits.on(CatchClause.class, CatchGeneric::check);
  }

  private static void check(CatchClause clause, View view) {
    Optional<String> general =
        clause.parameter().type().flatMap(type -> StandardType.of(type, GENERAL, view));
    if (general.isPresent()
        && !clause.element().isFaulty()
        && !isPassedOn(clause)
        && view.commentsIn(clause.element()).isEmpty()
        && !view.ask(CommentBehind.OF_VISITED)
        && !view.ask(Console.IS_EXPECTED)
        && !view.ask(IS_ANSWERED)) {
      view.report(
          clause.parameter().type().get(),
          "`%s` is more than what can be meant here, and nobody learns of it",
          general.get());
    }
  }

  /** Whether a clause throws something, or uses its exception. */
  private static boolean isPassedOn(CatchClause clause) {
    String name = clause.parameter().name().name();
    for (Element element : clause.body().element().preorder()) {
      if (element.view() instanceof ThrowStatement
          || (element.view() instanceof NameExpression use && use.name().name().equals(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnswered(Surroundings surroundings) {
    for (Element around : surroundings.ancestors()) {
      if (around.view() instanceof CatchClause || around.view() instanceof FinallyClause) {
        return true;
      }
      if (around.view() instanceof MethodDeclaration method) {
        return method.name().element().textEquals("equals");
      }
    }
    return false;
  }
}
