package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.scope.Effects;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.TryStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Set;

/** Finds objects that are made and not used. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-object-allocation",
    summary = "Object that is made and not used",
    category = Category.BUG,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:ResultOfObjectAllocationIgnored",
      "intellij:ThrowableNotThrown",
      "sonar:S1848",
      "sonar:S3984",
      "errorprone:DeadException",
      "errorprone:UnusedAnonymousClass",
      "ecj:unusedObjectAllocation"
    },
    doc =
        """
        An exception that is made and not thrown does nothing: most likely the `throw` is missing.
        An object that nobody keeps, and that does nothing while it is made, is left over.

        ```java
        class Account {
            private int balance;

            void take(int amount) {
                if (amount > balance) {
                    new IllegalArgumentException("too much");
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The `IllegalArgumentException` is made and not thrown
                }
                balance -= amount;
            }
        }
        ```

        ## Not reported

        - Objects of classes that are not known, which may do something while they are made.
        - What is made in a test, in a lambda expression, or in the block of a `try`: to see
          whether it fails.
        - What is made in a `switch` that gives a value.
        - Anonymous classes.
        """)
public final class UnusedObjectAllocation implements Inspection {

  /** Classes that do nothing but hold something. */
  private static final Set<String> HOLDERS =
      Set.of(
          "ArrayDeque",
          "ArrayList",
          "AtomicBoolean",
          "AtomicInteger",
          "AtomicLong",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "Object",
          "StringBuffer",
          "StringBuilder",
          "TreeMap",
          "TreeSet");

  /** Whether the object may be made to see whether it fails. */
  private static final Fact<Boolean> IS_TRIED = UnusedObjectAllocation::isTried;

  @Override
  public void register(Visits visits) {
    visits.on(ExpressionStatement.class, UnusedObjectAllocation::check);
  }

  private static void check(ExpressionStatement statement, View view) {
    if (!(statement.expression() instanceof NewExpression made)
        || made.body().isPresent()
        || made.qualifier().isPresent()
        || made.element().isFaulty()
        || !(made.type() instanceof ClassType type)) {
      return;
    }
    String name = type.name().name();
    boolean exception = name.endsWith("Exception") || (name.endsWith("Error") && name.length() > 5);
    if ((!exception && !HOLDERS.contains(name)) || view.ask(IS_TRIED)) {
      return;
    }
    Report report =
        view.report(made, "The `%s` is made and not %s", name, exception ? "thrown" : "used");
    if (exception) {
      report.unsafeFix(
          "Throw it",
          "The exception was not thrown before",
          edit -> edit.insertBefore(made.element(), "throw "));
    } else if (view.ask(Unwrapping.IN_LIST)
        && made.arguments().expressions().stream().allMatch(Effects::none)) {
      report.fix("Remove the statement", edit -> edit.delete(statement.element()));
    }
  }

  private static boolean isTried(Surroundings surroundings) {
    Element inner = surroundings.element();
    for (Element around : surroundings.ancestors()) {
      if (around.view() instanceof LambdaExpression
          || (around.view() instanceof TryStatement && inner.kind() == JavaKind.BLOCK)
          || around.kind() == JavaKind.SWITCH_EXPRESSION) {
        return true;
      }
      if (around.view() instanceof Executable method) {
        return Annotated.isTest(method);
      }
      inner = around;
    }
    return false;
  }
}
