package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import java.util.Optional;

/** Finds exceptions that are only printed. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "print-stack-trace",
    summary = "Exception that is printed to the error stream",
    category = Category.STYLE,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:ThrowablePrintStackTrace",
      "intellij:CallToPrintStackTrace",
      "sonar:S1148",
      "pmd:AvoidPrintStackTrace",
      "errorprone:CatchAndPrintStackTrace"
    },
    doc =
        """
        `e.printStackTrace()` writes to the error stream, past all that is set up for logging:
        nobody may ever see it, and it does not say what was being done. Log the exception, or let
        it go on to who can deal with it.

        ```java
        import org.slf4j.Logger;
        import org.slf4j.LoggerFactory;

        class Mailbox {
            private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

            void close(AutoCloseable connection) {
                try {
                    connection.close();
                } catch (Exception e) {
                    e.printStackTrace();
                  //^^^^^^^^^^^^^^^^^^^ The exception is printed to the error stream, not logged
                }
            }
        }
        ```

        ## Fixes

        The fix logs the exception, where a type around has a logger as a static field: one of
        SLF4J, Log4j, Commons Logging or `java.util.logging`.

        ## Not reported

        - A call that says where to print: `e.printStackTrace(out)`; one of `super`; one of an
          exception that is made for it.
        - A program with a `main`, a test, and types that are named like one.
        - What a condition or the name of the method asks for: `if (debug) e.printStackTrace();`.
        - A block that prints a text to the error stream, too, one with a comment that speaks of
          printing or of the console, and one that ends the program by `System.exit`.
        """)
public final class PrintStackTrace implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(MethodCall.class, PrintStackTrace::check);
  }

  /** Whether an exception is neither made for the call nor {@code super}. */
  private static boolean isGiven(Expression exception) {
    Expression bare = exception.bare();
    return bare instanceof NameExpression || bare instanceof MethodCall;
  }

  private static void check(MethodCall call, View view) {
    Optional<Expression> exception = call.qualifier();
    if (call.name().element().textEquals("printStackTrace")
        && call.arguments().expressions().isEmpty()
        && !call.element().isFaulty()
        && exception.filter(PrintStackTrace::isGiven).isPresent()
        && !view.ask(Console.IS_EXPECTED)
        && !view.ask(Console.IS_MEANT)
        && !view.ask(Console.IS_WITH_TEXT)) {
      Report report = view.report(call, "The exception is printed to the error stream, not logged");
      Optional<FileLogger> logger = FileLogger.of(view);
      if (logger.isPresent()
          && view.ask(Enclosing.PARENT_KIND)
              .filter(JavaKind.EXPRESSION_STATEMENT::equals)
              .isPresent()) {
        report.unsafeFix(
            "Log the exception",
            "It goes where the logger sends it, and no longer to the error stream",
            edit ->
                edit.replace(call.element(), logger.get().logException(exception.get().text())));
      }
    }
  }
}
