package dev.limn.inspections.modernisation;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds lambda expressions whose block holds nothing but one expression. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "lambda-block-to-expression",
    summary = "Lambda expression with a block around one expression",
    category = Category.JAVA_MODERNISATION,
    severity = Severity.HINT,
    since = 8,
    aliases = {"intellij:CodeBlock2Expr", "sonar:S1602"},
    doc =
        """
        A lambda expression that only computes a value, or only calls a method, needs no block.

        ```java
        import java.util.function.*;

        class Texts {
            Function<String, Integer> length = text -> { return text.length(); };
                                                     //^ The block holds only one expression, which can stand without it

            Consumer<String> print = text -> {
                                           //^ The block holds only one expression, which can stand without it
                System.out.println(text);
            };
        }
        ```

        ## Not reported

        - Assignments, `++` and `--`: the block says that their value does not matter.
        - What stands on several lines, and blocks with comments.
        """)
public final class LambdaBlockToExpression implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(LambdaExpression.class, LambdaBlockToExpression::check);
  }

  private static void check(LambdaExpression lambda, View view) {
    Optional<Block> block = lambda.blockBody();
    if (lambda.element().isFaulty() || block.isEmpty()) {
      return;
    }
    only(block.get())
        .filter(expression -> isOnOneLine(expression, view))
        .filter(expression -> view.commentsIn(block.get().element()).isEmpty())
        .ifPresent(expression -> report(lambda, block.get(), expression, view));
  }

  private static void report(
      LambdaExpression lambda, Block block, Expression expression, View view) {
    Report report =
        view.report(
            block.element().first(JavaKind.LBRACE).orElseThrow(),
            "The block holds only one expression, which can stand without it");
    Consumer<Edit> removal = removal(lambda, block, expression, view);
    if (isCall(expression)
        && view.ask(Enclosing.PARENT_KIND).filter(JavaKind.ARGUMENTS::equals).isPresent()) {
      report.unsafeFix(
          "Remove the block",
          "Where a method is overloaded, another one of that name may fit better then",
          removal);
    } else {
      report.fix("Remove the block", removal);
    }
  }

  /** Puts the expression behind the arrow, or where the block is if a comment is between them. */
  private static Consumer<Edit> removal(
      LambdaExpression lambda, Block block, Expression expression, View view) {
    boolean commented = !view.commentsBefore(block.element()).isEmpty();
    Element arrow = lambda.element().first(JavaKind.ARROW).orElseThrow();
    int start = (commented ? block.element() : arrow).range().start();
    TextRange replaced = new TextRange(start, block.range().end());
    String before = commented ? "" : "-> ";
    return edit -> edit.replaceText(replaced, before + edit.keep(expression.element()));
  }

  /** The expression that is all there is in a block. */
  private static Optional<Expression> only(Block block) {
    List<Statement> statements = block.statements();
    if (statements.size() != 1) {
      return Optional.empty();
    }
    if (statements.get(0) instanceof ReturnStatement end) {
      return end.expression().filter(value -> !(value instanceof Assignment));
    }
    return statements.get(0) instanceof ExpressionStatement statement
        ? Optional.of(statement.expression()).filter(LambdaBlockToExpression::isCall)
        : Optional.empty();
  }

  private static boolean isCall(Expression expression) {
    return expression instanceof MethodCall || expression instanceof NewExpression;
  }

  private static boolean isOnOneLine(Expression expression, View view) {
    int line = view.line(expression.element());
    return expression.element().tokens().stream().allMatch(token -> view.line(token) == line);
  }
}
