package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Chain;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ForEachStatement;
import dev.limn.java.syntax.ForInit;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Finds control statements whose body does nothing. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "empty-control-body",
    summary = "Control statement whose body does nothing",
    category = Category.BUG,
    aliases = {
      "intellij:EmptyStatementBody",
      "intellij:StatementWithEmptyBody",
      "intellij:EmptyFinallyBlock",
      "intellij:EmptyTryBlock",
      "sonar:S108",
      "pmd:EmptyControlStatement",
      "pmd:EmptyFinallyBlock",
      "pmd:EmptyIfStmt",
      "pmd:EmptySwitchStatements",
      "pmd:EmptyTryBlock",
      "pmd:EmptyWhileStmt",
      "errorprone:EmptyIf",
      "ecj:emptyStatement",
      "ecj:empty-statement",
      "checkstyle:EmptyBlock",
      "javac:empty"
    },
    doc =
        """
        An `if` or a loop whose body is empty does nothing, though it looks as if it did. Often
        there is a `;` too many before the body that was meant:

        ```java
        class Stack {
            int size;

            void clear() {
                if (size == 0);
                            //^ This `;` is the whole body of the `if`: what follows does not depend on it
                {
                    return;
                }
                for (int i = 0; i < size; i++) {
              //^^^ The body of this `for` is empty, so it does nothing
                }
                size = 0;
            }
        }
        ```

        The same goes for `else`, `while`, `switch`, `try` and `finally`. A comment in the body can
        say that nothing is to be done there.

        ## Not reported

        - A body with a comment in it, or behind it on the same line.
        - Loops whose work is done in their head, as `while (in.read() != -1);`, and loops that
          wait for a field.
        - A branch of a chain with an `else` after it, which keeps a case away from that `else`.
        - `synchronized`, which waits for the lock whatever its body does.
        - A `try` that closes something, or that has a `finally` block.
        """)
public final class EmptyControlBody implements Inspection {

  /** Whether a block follows the visited statement that may be its body. */
  private static final Fact<Boolean> BEFORE_BLOCK = EmptyControlBody::isBeforeBlock;

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, EmptyControlBody::checkIf);
    visits.on(WhileStatement.class, EmptyControlBody::checkWhile);
    visits.on(ForStatement.class, EmptyControlBody::checkFor);
    visits.on(ForEachStatement.class, EmptyControlBody::checkForEach);
    visits.on(SwitchStatement.class, EmptyControlBody::checkSwitch);
    visits.on(TryStatement.class, EmptyControlBody::checkTry);
  }

  private static void checkIf(IfStatement choice, View view) {
    Optional<Statement> otherwise = choice.elseStatement();
    if (otherwise.isPresent()) {
      if (Bodies.isEmpty(otherwise.get()) && isWithoutComment(otherwise.get(), true, view)) {
        Element keyword = keyword(choice, JavaKind.ELSE);
        Report report =
            view.report(keyword, "The body of this `else` is empty, so it does nothing")
                .unnecessary();
        if (!view.ask(Chain.IS_BEFORE_ELSE)) {
          report.fix("Remove the `else`", edit -> edit.delete(keyword, otherwise.get().element()));
        }
      }
      return;
    }
    if (isEmpty(choice.thenStatement(), true, view)) {
      report(choice, choice.thenStatement(), JavaKind.IF, view)
          .ifPresent(report -> removal(report, choice, choice.condition(), view));
    }
  }

  /** Offers to remove an `if` that is one of a list of statements. */
  private static void removal(Report report, IfStatement choice, Expression asked, View view) {
    if (view.ask(Unwrapping.IN_LIST)) {
      String why = "What the condition does is no longer done";
      if (Operands.isRepeatable(asked)) {
        report.fix("Remove the `if`", edit -> edit.delete(choice.element()));
      } else {
        report.unsafeFix("Remove the `if`", why, edit -> edit.delete(choice.element()));
      }
    }
  }

  private static void checkWhile(WhileStatement loop, View view) {
    if (isEmpty(loop.body(), true, view)
        && ((loop.body() instanceof EmptyStatement && view.ask(BEFORE_BLOCK))
            || (Operands.isRepeatable(loop.condition()) && isLocal(loop.condition(), view)))) {
      report(loop, loop.body(), JavaKind.WHILE, view);
    }
  }

  private static boolean isLocal(Expression condition, View view) {
    List<NameExpression> names = Running.with(condition, NameExpression.class);
    return !names.isEmpty()
        && names.stream()
            .allMatch(name -> view.ask(new VisibleVariable.IsLocal(name.name().name())))
        && Running.with(condition).stream()
            .noneMatch(
                element ->
                    element.kind() == JavaKind.METHOD_CALL
                        || element.kind() == JavaKind.FIELD_ACCESS
                        || element.kind() == JavaKind.ARRAY_ACCESS);
  }

  private static void checkFor(ForStatement loop, View view) {
    if (loop.condition().isPresent()
        && isEmpty(loop.body(), true, view)
        && ((loop.body() instanceof EmptyStatement && view.ask(BEFORE_BLOCK))
            || countsForNothing(loop))) {
      report(loop, loop.body(), JavaKind.FOR, view);
    }
  }

  /** Whether all that a loop changes are variables of its own. */
  private static boolean countsForNothing(ForStatement loop) {
    List<String> own =
        loop
            .init()
            .flatMap(ForInit::declaration)
            .map(LocalVariableDeclaration::declarators)
            .orElse(List.of())
            .stream()
            .map(variable -> variable.name().name())
            .toList();
    return !own.isEmpty()
        && loop.update().isPresent()
        && loop.condition().filter(Operands::isRepeatable).isPresent()
        && loop.update().get().expressions().stream()
            .allMatch(
                update ->
                    Running.target(update.element())
                            .filter(target -> target instanceof NameExpression)
                            .filter(target -> own.contains(target.text()))
                            .isPresent()
                        && Running.with(update).stream()
                            .noneMatch(part -> part.kind() == JavaKind.METHOD_CALL));
  }

  private static void checkForEach(ForEachStatement loop, View view) {
    if (isEmpty(loop.body(), true, view)) {
      report(loop, loop.body(), JavaKind.FOR, view);
    }
  }

  private static void checkSwitch(SwitchStatement choice, View view) {
    if (choice.block().entries().isEmpty()
        && !choice.element().isFaulty()
        && isWithoutComment(choice.block(), true, view)) {
      view.report(
          keyword(choice, JavaKind.SWITCH), "This `switch` has no cases, so it does nothing");
    }
  }

  private static void checkTry(TryStatement attempt, View view) {
    boolean last = attempt.finallyClause().isEmpty();
    if (attempt.resources().isEmpty()
        && last
        && !attempt.catches().isEmpty()
        && isEmpty(attempt.body(), false, view)) {
      report(attempt, attempt.body(), JavaKind.TRY, view);
    }
    attempt
        .finallyClause()
        .filter(clause -> isEmpty(clause.body(), true, view))
        .ifPresent(
            clause -> {
              Report report =
                  view.report(
                          keyword(clause, JavaKind.FINALLY),
                          "The body of this `finally` is empty, so it does nothing")
                      .unnecessary();
              if (!attempt.catches().isEmpty() || attempt.resources().isPresent()) {
                report.fix("Remove the `finally`", edit -> edit.delete(clause.element()));
              }
            });
  }

  private static Optional<Report> report(
      Syntax statement, Statement body, JavaKind keyword, View view) {
    boolean stray = body instanceof EmptyStatement && view.ask(BEFORE_BLOCK);
    if (!stray) {
      return Optional.of(
          view.report(
              keyword(statement, keyword),
              "The body of this `%s` is empty, so it does nothing",
              keyword.fixedText()));
    }
    view.report(
            body,
            "This `;` is the whole body of the `%s`: what follows does not depend on it",
            keyword.fixedText())
        .unsafeFix(
            "Remove `;`",
            "The block after it becomes the body",
            edit -> edit.replaceText(body.range(), ""));
    return Optional.empty();
  }

  /** Whether a body does nothing, and nothing says that this is meant. */
  private static boolean isEmpty(Statement body, boolean last, View view) {
    return !body.element().isFaulty() && Bodies.isEmpty(body) && isWithoutComment(body, last, view);
  }

  private static boolean isWithoutComment(Syntax body, boolean last, View view) {
    return view.commentsIn(body.element()).isEmpty()
        && view.commentsBefore(body.element()).isEmpty()
        && !(last && view.ask(CommentBehind.OF_VISITED));
  }

  private static Element keyword(Syntax statement, JavaKind keyword) {
    return statement.element().first(keyword).orElseThrow();
  }

  private static boolean isBeforeBlock(Surroundings surroundings) {
    boolean found = false;
    for (Element sibling : surroundings.ancestors().get(0).children()) {
      if (found) {
        return sibling.kind() == JavaKind.BLOCK;
      }
      found = sibling.equals(surroundings.element());
    }
    return false;
  }
}
