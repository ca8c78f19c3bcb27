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
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FinallyClause;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.query.Fact;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds exceptions of general types that are caught and not passed on. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "catch-generic",
    summary = "Exception of a general type that is caught and not passed on",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:TooBroadCatch",
      "intellij:OverlyBroadCatchBlock",
      "intellij:BadExceptionCaught",
      "intellij:ProhibitedExceptionCaught",
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
        - A `catch` that does nothing but return what the method was given: the caller has said what
          counts if something fails.
        - A `catch` behind code of which a comment says that it throws or fails.
        - An exception whose name begins with `expected`, `ignore`, `unused` or `_`.
        - A `catch` of several exceptions.
        - A second failure, in a `catch` or a `finally`, and what another object throws in `equals`.
        - A program with a `main`, a test, and types that are named like one.
        - Other types of the same names.
        """)
public final class CatchGeneric implements Inspection {

  private static final Set<String> GENERAL =
      Set.of("Error", "Exception", "NullPointerException", "RuntimeException", "Throwable");

  /** How names begin of exceptions that are meant to be ignored. */
  private static final Pattern MEANT = Pattern.compile("(?i)_|expected|ignore|unused");

  /** Whether nobody wants to learn more: there is a failure already, or the answer is no. */
  private static final Inherited<Boolean> IS_ANSWERED = CatchGeneric::isAnswered;

  /** Whether a comment in the code that may fail says so. */
  private static final Fact<Boolean> IS_FORESEEN = CatchGeneric::isForeseen;

  private static final Pattern FAILURE = Pattern.compile("(?i)\\b(?:throw|exception|fail)");

  @Override
  public void register(Visits visits) {
    visits.on(CatchClause.class, CatchGeneric::check);
  }

  private static void check(CatchClause clause, View view) {
    Optional<String> general =
        clause.parameter().type().flatMap(type -> StandardType.of(type, GENERAL, view));
    if (general.isPresent()
        && !clause.element().isFaulty()
        && !MEANT.matcher(clause.parameter().name().name()).lookingAt()
        && !isPassedOn(clause)
        && !isGiven(clause, view)
        && view.commentsIn(clause.element()).isEmpty()
        && !view.ask(CommentBehind.OF_VISITED)
        && !view.ask(Console.IS_EXPECTED)
        && !view.ask(IS_ANSWERED)
        && !view.ask(IS_FORESEEN)) {
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

  /** Whether a clause only returns what a parameter of the method has. */
  private static boolean isGiven(CatchClause clause, View view) {
    List<Statement> statements = clause.body().statements();
    return statements.size() == 1
        && statements.get(0) instanceof ReturnStatement it
        && it.expression().orElse(null) instanceof NameExpression value
        && view.ask(new IsParameter(value.name().name()));
  }

  /** Whether the innermost method has a parameter of a name. */
  private record IsParameter(String name) implements Inherited<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return surroundings.ancestors().stream()
          .filter(around -> around.view() instanceof Executable)
          .findFirst()
          .map(method -> ((Executable) method.view()).parameters())
          .filter(all -> all.stream().anyMatch(it -> it.name().name().equals(name)))
          .isPresent();
    }
  }

  private static boolean isForeseen(Surroundings surroundings) {
    return surroundings.ancestors().get(0).view() instanceof TryStatement attempt
        && attempt.body().element().tokens().stream().anyMatch(CatchGeneric::tellsOfFailure);
  }

  private static boolean tellsOfFailure(Element token) {
    int start = token.fullRange().start();
    return token.node().has(Node.COMMENT)
        && FAILURE.matcher(token.source().substring(start, token.range().start())).find();
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
