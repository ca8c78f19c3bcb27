package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Negation;
import dev.limn.inspections.expression.Precedence;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** Finds a condition that decides between {@code return true} and {@code return false}. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "simplify-boolean-return",
    summary = "`if` that only turns its condition into `true` or `false`",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:SimplifiableIfStatement",
      "intellij:TrivialIf",
      "intellij:RedundantIfStatement",
      "sonar:S1126",
      "pmd:SimplifyBooleanReturns",
      "checkstyle:SimplifyBooleanReturn"
    },
    doc =
        """
        An `if` that returns `true` where its condition holds, and `false` where it does not,
        returns its condition.

        ```java
        class Account {
            private long balance;

            boolean covers(long amount) {
                if (balance >= amount) {
              //^^ This `if` only returns its condition
                    return true;
                } else {
                    return false;
                }
            }

            boolean isEmpty() {
                if (balance != 0) {
              //^^ This `if` only returns the opposite of its condition
                    return false;
                }
                return true;
            }
        }
        ```

        ## Not reported

        - The last of several `if` in a row that return `true` or `false`, and an `else if`: there
          each is one case of a list.
        - An `if` with comments in it, which tell the two cases apart.
        """)
public final class SimplifyBooleanReturn implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(Block.class, (block, view) -> check(block.statements(), view));
    visits.on(SwitchGroup.class, (group, view) -> check(group.statements(), view));
  }

  private static void check(List<Statement> statements, View view) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof IfStatement choice
          && !(i > 0 && isCase(statements.get(i - 1)))) {
        check(choice, statements.subList(i + 1, statements.size()), view);
      }
    }
  }

  private static void check(IfStatement choice, List<Statement> following, View view) {
    Optional<Boolean> one = returned(choice.thenStatement());
    if (one.isEmpty() || choice.element().isFaulty()) {
      return;
    }
    Optional<Statement> other = choice.elseStatement().or(() -> following.stream().findFirst());
    if (other
        .flatMap(SimplifyBooleanReturn::returned)
        .filter(is -> !is.equals(one.get()))
        .isPresent()) {
      Element last = choice.elseStatement().isPresent() ? choice.element() : other.get().element();
      report(choice, last, one.get(), view);
    }
  }

  private static void report(IfStatement choice, Element last, boolean direct, View view) {
    boolean isFollowing = !last.equals(choice.element());
    if (!view.commentsIn(choice.element()).isEmpty()
        || (isFollowing
            && !(view.commentsBefore(last).isEmpty() && view.commentsIn(last).isEmpty()))) {
      return;
    }
    Negation opposite = Negation.of(choice.condition(), view);
    view.report(
            choice.element().first(JavaKind.IF).orElseThrow(),
            direct
                ? "This `if` only returns its condition"
                : "This `if` only returns the opposite of its condition")
        .fix(
            "Return the condition",
            edit -> {
              String value =
                  direct
                      ? edit.keep(choice.condition().bare().element())
                      : opposite.text(Precedence.LAMBDA, edit);
              replace(choice.element(), last, value, edit);
            });
  }

  private static void replace(Element first, Element last, String value, Edit edit) {
    edit.replace(first, last, "return " + value + ";");
  }

  /** Whether a statement is an {@code if} that returns {@code true} or {@code false}. */
  private static boolean isCase(Statement statement) {
    return statement instanceof IfStatement choice && returned(choice.thenStatement()).isPresent();
  }

  /** What a statement, or the only one of a block, returns if that is a literal. */
  private static Optional<Boolean> returned(Statement statement) {
    if (statement instanceof Block block) {
      List<Statement> statements = block.statements();
      return statements.size() == 1 ? returned(statements.get(0)) : Optional.empty();
    }
    return statement instanceof ReturnStatement end
        ? end.expression().map(Expression::bare).flatMap(SimplifyBooleanReturn::literal)
        : Optional.empty();
  }

  private static Optional<Boolean> literal(Expression value) {
    if (!(value instanceof Literal literal)) {
      return Optional.empty();
    }
    return switch ((JavaKind) literal.token().kind()) {
      case TRUE -> Optional.of(true);
      case FALSE -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
