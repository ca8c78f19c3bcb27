package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchExpression;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds cases of a switch that go on in the next one. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "switch-fallthrough",
    summary = "`case` that goes on in the next one",
    category = Category.BUG,
    aliases = {
      "intellij:FallthruInSwitchStatement",
      "intellij:fallthrough",
      "sonar:S128",
      "pmd:ImplicitSwitchFallThrough",
      "pmd:MissingBreakInSwitch",
      "errorprone:FallThrough",
      "ecj:fallthrough",
      "javac:fallthrough",
      "checkstyle:FallThrough"
    },
    doc =
        """
        Without a jump at its end, a `case` goes on with the statements of the next one. Mostly a
        `break` was forgotten. Where it is meant, a comment says so: `// fall through`.

        ```java
        class Menu {
            void choose(char key) {
                switch (key) {
                    case 'o':
                        open();
                    case 's':
                  //^^^^^^^^ The case before goes on here: is a `break` missing?
                        save();
                        break;
                    default:
                        open();
                }
            }

            void open() {}

            void save() {}
        }
        ```

        ## Not reported

        - Labels that share their statements: `case 'a': case 'b':`.
        - A case with a comment between its last statement and the next label, whatever it says.
        - Several cases in a row that all go on in the next one: that is a plan.
        - A case that appends to what the next one appends to.
        - A case after which the next one does nothing, or only has a `break`.
        - A case that ends with `System.exit(…)` or with a call whose name says that it does not
          return, as `fail(…)` or `throwError(…)`.
        """)
public final class SwitchFallthrough implements Inspection {

  private static final Pattern NEVER_RETURNS =
      Pattern.compile("(abort|die|exit|fail|raise|throw|unreachable|usage)([A-Z_]\\w*)?");

  private static final Set<String> APPENDING = Set.of("add", "append", "write");

  @Override
  public void register(Visits visits) {
    visits.on(SwitchStatement.class, SwitchFallthrough::check);
    visits.on(SwitchExpression.class, SwitchFallthrough::check);
  }

  private static void check(Switch choice, View view) {
    if (choice.element().isFaulty()) {
      return;
    }
    List<SwitchEntry> entries = choice.block().entries();
    for (int i = 1; i < entries.size(); i++) {
      if (goesOn(entries, i, view)
          && !goesOn(entries, i - 1, view)
          && !goesOn(entries, i + 1, view)) {
        report((SwitchGroup) entries.get(i - 1), (SwitchGroup) entries.get(i), choice, view);
      }
    }
  }

  /** Whether the entry before one goes on in it without a word. */
  private static boolean goesOn(List<SwitchEntry> entries, int index, View view) {
    return index > 0
        && index < entries.size()
        && entries.get(index - 1) instanceof SwitchGroup before
        && entries.get(index) instanceof SwitchGroup next
        && fallsThrough(before.statements())
        && doesSomething(next.statements())
        && !appendsMore(before.statements(), next.statements())
        && view.commentsBefore(next.element()).isEmpty()
        && !hasCommentAtEnd(before, view);
  }

  private static void report(SwitchGroup before, SwitchGroup next, Switch choice, View view) {
    List<Statement> statements = before.statements();
    Element label = next.labels().get(0).element();
    var report = view.report(label, "The case before goes on here: is a `break` missing?");
    if (choice instanceof SwitchStatement) {
      report.unsafeFix(
          "Insert `break`",
          "The next case no longer runs",
          edit -> {
            Element last = statements.get(statements.size() - 1).element();
            boolean ownLine = view.startsLine(last);
            edit.insertAfter(
                last, (ownLine ? edit.lineBreak() + edit.indentation(last) : " ") + "break;");
          });
    }
    if (view.startsLine(label)) {
      report.unsafeFix(
          "Say that it is meant",
          "Whether it is meant is for you to judge",
          edit ->
              edit.insertBefore(
                  label, "// fall through" + edit.lineBreak() + edit.indentation(label)));
    }
  }

  private static boolean fallsThrough(List<Statement> statements) {
    return doesSomething(statements)
        && Exits.of(statements).normal()
        && !endsWithCallThatNeverReturns(statements);
  }

  private static boolean doesSomething(List<Statement> statements) {
    List<Statement> flat = Bodies.flat(statements);
    return flat.stream().anyMatch(statement -> !(statement instanceof EmptyStatement))
        && !(flat.get(0) instanceof BreakStatement);
  }

  private static boolean endsWithCallThatNeverReturns(List<Statement> statements) {
    List<Statement> flat = Bodies.flat(statements);
    return flat.get(flat.size() - 1) instanceof ExpressionStatement last
        && last.expression() instanceof MethodCall call
        && NEVER_RETURNS.matcher(call.name().name()).matches();
  }

  /** Whether a case appends to what the next one appends to. */
  private static boolean appendsMore(List<Statement> before, List<Statement> next) {
    Optional<MethodCall> last = call(before.get(before.size() - 1));
    return last.filter(call -> APPENDING.contains(call.name().name())).isPresent()
        && last.flatMap(MethodCall::qualifier)
            .filter(
                receiver ->
                    call(next.get(0))
                        .flatMap(MethodCall::qualifier)
                        .filter(other -> Operands.same(receiver, other))
                        .isPresent())
            .isPresent();
  }

  private static Optional<MethodCall> call(Statement statement) {
    return statement instanceof ExpressionStatement expression
            && expression.expression() instanceof MethodCall call
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Whether a comment stands before the closing brace of a case. */
  private static boolean hasCommentAtEnd(SwitchGroup group, View view) {
    List<Element> tokens = group.element().tokens();
    return !view.commentsBefore(tokens.get(tokens.size() - 1)).isEmpty();
  }
}
