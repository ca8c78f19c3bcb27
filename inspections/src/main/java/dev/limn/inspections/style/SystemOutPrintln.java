package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.StandardType;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodReference;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds texts that are printed to the console. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "system-out-println",
    summary = "Text that is printed to the console",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:SystemOutErr",
      "intellij:UseOfSystemOutOrSystemErr",
      "sonar:S106",
      "pmd:SystemPrintln",
      "errorprone:SystemOut"
    },
    doc =
        """
        What is printed to the console cannot be switched off, has no level and no time, and often
        is left over from a search for a mistake. A logger can do all of that.

        ```java
        class Import {
            int read(String line) {
                System.out.println("line: " + line);
              //^^^^^^^^^^^^^^^^^^ This is printed to the console, not logged
                return line.length();
            }
        }
        ```

        ## Fixes

        The fix logs the text, where a type around has a logger as a static field: one of SLF4J,
        Log4j, Commons Logging or `java.util.logging`.

        ## Not reported

        - A program with a `main`, a test, and types that are named like one.
        - What a condition or the name of the method asks for: `if (verbose) …`, `void print()`.
        - A block with a comment that speaks of printing or of the console, and one that ends the
          program by `System.exit`.
        - `System.out` that is handed on.
        """)
public final class SystemOutPrintln implements Inspection {

  private static final String MESSAGE = "This is printed to the console, not logged";

  private static final Set<String> PRINTING = Set.of("print", "printf", "println", "format");

  private static final Set<String> SYSTEM = Set.of("System", "java.lang.System");

  private static final Set<String> STREAMS = Set.of("err", "out");

  @Override
  public void register(Visits visits) {
    visits.on(MethodCall.class, SystemOutPrintln::check);
    visits.on(MethodReference.class, SystemOutPrintln::checkReference);
  }

  private static void check(MethodCall call, View view) {
    if (PRINTING.contains(call.name().name())
        && !call.element().isFaulty()
        && isConsole(call.qualifier(), view)) {
      Report report =
          view.reportAt(new TextRange(call.range().start(), call.name().range().end()), MESSAGE);
      boolean error =
          call.qualifier().get().bare() instanceof FieldAccess stream
              && stream.name().text().equals("err");
      fix(call, error, report, view);
    }
  }

  private static void checkReference(MethodReference reference, View view) {
    if (reference.name().filter(name -> PRINTING.contains(name.name())).isPresent()
        && !reference.element().isFaulty()
        && isConsole(reference.qualifier(), view)) {
      view.report(reference, MESSAGE);
    }
  }

  private static boolean isConsole(Optional<Expression> qualifier, View view) {
    return qualifier.filter(SystemOutPrintln::isStream).isPresent()
        && StandardType.isMeant("System", view)
        && !view.ask(Console.IS_EXPECTED)
        && !view.ask(Console.IS_MEANT);
  }

  private static boolean isStream(Expression qualifier) {
    return qualifier.bare() instanceof FieldAccess stream
        && STREAMS.contains(stream.name().name())
        && SYSTEM.contains(stream.qualifier().text());
  }

  private static void fix(MethodCall call, boolean error, Report report, View view) {
    Optional<FileLogger> logger = FileLogger.of(view);
    List<Expression> arguments = call.arguments().expressions();
    if (logger.isPresent()
        && call.name().name().equals("println")
        && arguments.size() == 1
        && view.ask(Enclosing.PARENT_KIND)
            .filter(JavaKind.EXPRESSION_STATEMENT::equals)
            .isPresent()) {
      report.unsafeFix(
          "Log it",
          "It goes where the logger sends it, and no longer to the console",
          edit -> {
            String text = edit.keep(arguments.get(0).element());
            String logged = isText(arguments.get(0)) ? text : "String.valueOf(" + text + ")";
            edit.replace(call.element(), logger.get().logText(logged, error));
          });
    }
  }

  /** Whether an expression is certain to be a string. */
  private static boolean isText(Expression expression) {
    Expression bare = expression.bare();
    while (bare instanceof BinaryExpression sum && sum.operator() == JavaKind.PLUS) {
      if (isText(sum.right())) {
        return true;
      }
      bare = sum.left().bare();
    }
    return bare instanceof Literal literal
        && (literal.token().kind() == JavaKind.STRING_LITERAL
            || literal.token().kind() == JavaKind.TEXT_BLOCK);
  }
}
