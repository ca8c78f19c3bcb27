package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Branch;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TryStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds catch clauses that do the same. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "identical-catches",
    summary = "`catch` that does the same as the one before it",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    since = 7,
    aliases = {"intellij:TryWithIdenticalCatches", "sonar:S2147", "pmd:IdenticalCatchBranches"},
    doc =
        """
        One `catch` can be for several exceptions. What is done for all of them then stands in one
        place.

        ```java
        class Plugin {
            Object load(Class<?> type) {
                try {
                    return type.getConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                } catch (SecurityException e) {
                //^^^^^ This `catch` does the same as the one before it
                    throw new IllegalStateException(e);
                }
            }
        }
        ```

        ## Fixes

        The fix for a type that is known to be above the others keeps that one alone. Whether other
        types can stand in one `catch` is not known: none may be a subclass of another one.

        ## Not reported

        - Clauses that do not follow each other, and those that name the exception differently or
          have other comments.
        - Clauses that assign their exception.
        - A `catch` that does nothing, for an exception that is to be ignored.
        """)
public final class IdenticalCatches implements Inspection {

  private static final Set<String> ABOVE_ALL = Set.of("Throwable", "Exception");

  private static final Set<String> GENERAL =
      Set.of("Error", "Exception", "RuntimeException", "Throwable");

  @Override
  public void register(Visits visits) {
    visits.on(TryStatement.class, IdenticalCatches::check);
  }

  private static void check(TryStatement attempt, View view) {
    List<CatchClause> clauses = attempt.catches();
    for (int i = 1; i < clauses.size(); i++) {
      if (same(clauses.get(i - 1), clauses.get(i), view)) {
        report(clauses.get(i - 1), clauses.get(i), view);
      }
    }
  }

  private static boolean same(CatchClause one, CatchClause other, View view) {
    String name = other.parameter().name().name();
    Branch body = Branch.of(other.body());
    return !one.element().isFaulty()
        && !other.element().isFaulty()
        && one.parameter().name().name().equals(name)
        && one.parameter()
            .modifiers()
            .map(Operands::tokens)
            .equals(other.parameter().modifiers().map(Operands::tokens))
        && !body.isEmpty()
        && !Running.assigns(other.body(), name)
        && Branch.of(one.body()).same(body, view);
  }

  private static void report(CatchClause one, CatchClause other, View view) {
    Report report =
        view.report(
                other.element().first(JavaKind.CATCH).orElseThrow(),
                "This `catch` does the same as the one before it")
            .related(one.element(), "The same is done here");
    if (!view.commentsIn(one.element()).isEmpty()
        || !view.commentsIn(other.element()).isEmpty()
        || !view.commentsBefore(other.element()).isEmpty()) {
      return;
    }
    if (isAbove(other.parameter(), one.parameter())) {
      report.unsafeFix(
          "Remove the `catch` before it",
          "A method that is called with the exception may be another one for its type",
          edit -> edit.delete(one.element()));
    } else if (!isGeneral(one.parameter()) && !isGeneral(other.parameter())) {
      report.unsafeFix(
          "Join the two",
          "It does not compile where one exception is a subclass of the other, or where what is"
              + " done needs the type",
          edit -> join(one, other, edit));
    }
  }

  /** Whether a type is known to be above another one. */
  private static boolean isAbove(Parameter upper, Parameter lower) {
    String type = type(upper);
    return type.equals("Throwable")
        || (ABOVE_ALL.contains(type)
            && !type(lower).endsWith("Error")
            && !type(lower).equals("Throwable"));
  }

  /** Whether a type has so many subclasses that the other one may well be among them. */
  private static boolean isGeneral(Parameter parameter) {
    return Arrays.stream(type(parameter).split(" \\| ")).anyMatch(GENERAL::contains);
  }

  private static String type(Parameter parameter) {
    return parameter.type().map(Operands::tokens).orElse("");
  }

  private static void join(CatchClause one, CatchClause other, Edit edit) {
    one.parameter()
        .type()
        .ifPresent(
            type ->
                edit.insertAfter(
                    type.element(),
                    " | "
                        + other.parameter().type().map(it -> edit.keep(it.element())).orElse("")));
    edit.delete(other.element());
  }
}
