package dev.limn.inspections.redundancy;

import static java.util.stream.Collectors.toSet;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ContinueStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Syntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds jumps to where the program goes anyway. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-jump",
    summary = "Jump to where the program goes anyway",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:UnnecessaryReturn",
      "intellij:UnnecessaryReturnStatement",
      "intellij:UnnecessaryContinue",
      "sonar:S3626",
      "pmd:UnnecessaryReturn",
      "errorprone:RedundantControlFlow",
      "errorprone:ReturnAtTheEndOfVoidFunction"
    },
    doc =
        """
        A `return` at the end of a method, a `continue` at the end of a loop, and a `break` at the
        end of a rule of a `switch` lead to where the program goes anyway.

        ```java
        class Printer {
            void print(String[] lines) {
                for (String line : lines) {
                    if (!line.isEmpty()) {
                        System.out.println(line);
                        continue;
                      //^^^^^^^^^ The loop goes on here anyway
                    }
                }
                return;
              //^^^^^^^ The method ends here anyway
            }

            void feed(int lines) {
                switch (lines) {
                    case 0 -> {
                        System.out.println();
                        break;
                      //^^^^^^ The `switch` ends here anyway
                    }
                    default -> System.out.println(lines);
                }
            }
        }
        ```

        ## Not reported

        - A jump that is all there is in its block, as in `if (done) { return; }`: it says that there
          is nothing to do.
        - A jump at the end of an `if` after another `if` that ends with the same jump.
        - A jump in a branch of an `if` with an `else`, in a `catch` or a `finally`, in a
          `switch` of the old form, or with a label: there it says what the others say, too.
        """)
public final class RedundantJump implements Inspection {

  private static final Fact<Optional<JavaKind>> END = RedundantJump::end;

  private static final Set<JavaKind> BODIES_OF_METHODS =
      EnumSet.of(
          JavaKind.COMPACT_CONSTRUCTOR_DECLARATION,
          JavaKind.CONSTRUCTOR_DECLARATION,
          JavaKind.INITIALIZER,
          JavaKind.LAMBDA_EXPRESSION,
          JavaKind.METHOD_DECLARATION);

  private static final Set<JavaKind> LOOPS =
      EnumSet.of(
          JavaKind.DO_STATEMENT,
          JavaKind.FOR_EACH_STATEMENT,
          JavaKind.FOR_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  private static final Set<Kind> OWNERS =
      Stream.of(BODIES_OF_METHODS, LOOPS, Set.of(JavaKind.SWITCH_RULE))
          .flatMap(Set::stream)
          .collect(toSet());

  @Override
  public void register(Visits visits) {
    visits.on(ReturnStatement.class, RedundantJump::checkReturn);
    visits.on(ContinueStatement.class, RedundantJump::checkContinue);
    visits.on(BreakStatement.class, RedundantJump::checkBreak);
  }

  private static void checkReturn(ReturnStatement jump, View view) {
    if (jump.expression().isEmpty()) {
      check(jump, BODIES_OF_METHODS, "The method ends here anyway", view);
    }
  }

  private static void checkContinue(ContinueStatement jump, View view) {
    if (jump.label().isEmpty()) {
      check(jump, LOOPS, "The loop goes on here anyway", view);
    }
  }

  private static void checkBreak(BreakStatement jump, View view) {
    if (jump.label().isEmpty()) {
      check(jump, EnumSet.of(JavaKind.SWITCH_RULE), "The `switch` ends here anyway", view);
    }
  }

  private static void check(Statement jump, Set<JavaKind> owners, String message, View view) {
    if (!jump.element().isFaulty() && view.ask(END).filter(owners::contains).isPresent()) {
      view.report(jump, "%s", message)
          .unnecessary()
          .fix("Remove the jump", edit -> edit.delete(jump.element()));
    }
  }

  /** The kind of the method, loop or rule at the end of which a statement of a block stands. */
  private static Optional<JavaKind> end(Surroundings surroundings) {
    Element inner = surroundings.element();
    if (!(surroundings.ancestors().get(0).view() instanceof Block block)
        || block.statements().size() == 1) {
      return Optional.empty();
    }
    for (Element outer : surroundings.ancestors()) {
      if (OWNERS.contains(outer.kind())) {
        return Optional.of((JavaKind) outer.kind());
      }
      if (!endsWith(outer, inner, surroundings.element().kind())) {
        return Optional.empty();
      }
      inner = outer;
    }
    return Optional.empty();
  }

  /** Whether the program leaves a statement when it has come to the end of one inside it. */
  private static boolean endsWith(Element outer, Element inner, Kind jump) {
    Syntax view = outer.view();
    if (view instanceof Block block) {
      List<Statement> statements = block.statements();
      int last = statements.size() - 1;
      return statements.get(last).element().equals(inner)
          && !(last > 0
              && inner.kind() == JavaKind.IF_STATEMENT
              && isIfWith(jump, statements.get(last - 1)));
    }
    if (view instanceof IfStatement choice) {
      return choice.elseStatement().isEmpty();
    }
    if (view instanceof TryStatement statement) {
      return statement.body().element().equals(inner) && statement.finallyClause().isEmpty();
    }
    return outer.kind() == JavaKind.SYNCHRONIZED_STATEMENT;
  }

  private static boolean isIfWith(Kind jump, Statement statement) {
    return statement instanceof IfStatement choice
        && choice.thenStatement() instanceof Block block
        && !block.statements().isEmpty()
        && block.statements().get(block.statements().size() - 1).kind() == jump;
  }
}
