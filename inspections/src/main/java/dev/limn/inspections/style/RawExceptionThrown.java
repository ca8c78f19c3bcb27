package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.declaration.StandardType;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.text.TextRange;
import java.util.Optional;
import java.util.Set;

/** Finds exceptions that say nothing by their type. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "raw-exception-thrown",
    summary = "Exception of a general type that is thrown",
    category = Category.STYLE,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:ThrowsRuntimeException",
      "intellij:ProhibitedExceptionThrown",
      "sonar:S112",
      "pmd:AvoidThrowingRawExceptionTypes"
    },
    doc =
        """
        Who wants to deal with an `Exception`, a `RuntimeException`, a `Throwable` or an `Error`
        has to catch all others with it. A more special one, as an `IllegalArgumentException`, an
        `IllegalStateException` or one of the project's own, can be told from them.

        ```java
        class Port {
            void set(int number) {
                if (number < 0) {
                    throw new RuntimeException("negative: " + number);
                        //^^^^^^^^^^^^^^^^^^^^ `RuntimeException` says nothing of what went wrong
                }
            }
        }
        ```

        ## Not reported

        - An exception that is made of another one, which says what went wrong.
        - Subclasses that are made where they are thrown, and other types of the same names.
        - Tests, what is in a `catch`, and what is in the `try` of one.
        """)
public final class RawExceptionThrown implements Inspection {

  private static final Set<String> RAW =
      Set.of("Error", "Exception", "RuntimeException", "Throwable");

  /** Whether the statement is in a {@code try} that catches, in a {@code catch}, or in a test. */
  private static final Fact<Boolean> IS_EXCUSED = RawExceptionThrown::isExcused;

  @Override
  public void register(Visits visits) {
    visits.on(ThrowStatement.class, RawExceptionThrown::check);
  }

  private static void check(ThrowStatement statement, View view) {
    if (!(statement.expression().bare() instanceof NewExpression made)
        || made.element().isFaulty()
        || made.body().isPresent()
        || made.arguments().expressions().stream().anyMatch(RawExceptionThrown::mayBeCause)) {
      return;
    }
    Optional<String> type = StandardType.of(made.type(), RAW, view);
    if (type.isPresent() && !view.ask(IS_EXCUSED)) {
      view.reportAt(
          new TextRange(made.range().start(), made.type().range().end()),
          "`%s` says nothing of what went wrong",
          type.get());
    }
  }

  /** Whether an argument is anything but a text that is written there. */
  private static boolean mayBeCause(Expression argument) {
    Expression bare = argument.bare();
    return !(bare instanceof Literal) && !(bare instanceof BinaryExpression);
  }

  private static boolean isExcused(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .anyMatch(
            around ->
                (around.view() instanceof TryStatement attempt && !attempt.catches().isEmpty())
                    || (around.view() instanceof Executable method && Annotated.isTest(method)));
  }
}
