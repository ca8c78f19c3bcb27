package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.AssertStatement;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds exceptions that are swallowed without a word. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "empty-catch-block",
    summary = "Exception that is caught and ignored without a comment",
    category = Category.BUG,
    aliases = {
      "intellij:EmptyCatchBlock",
      "intellij:CatchMayIgnoreException",
      "sonar:S108",
      "pmd:EmptyCatchBlock",
      "errorprone:EmptyCatch",
      "ecj:undocumentedEmptyBlock",
      "checkstyle:EmptyCatchBlock"
    },
    doc =
        """
        A `catch` block that does nothing hides what went wrong: the program goes on as if all were
        well, and who looks for the cause later finds no trace. Where it is right to ignore the
        exception, a comment or the name of the parameter can say so.

        ```java
        import java.io.*;

        class Cache {
            void store(File file, byte[] data) {
                try (OutputStream out = new FileOutputStream(file)) {
                    out.write(data);
                } catch (IOException e) {
                //^^^^^ `IOException` is ignored here: handle it, or say in a comment why not
                }
            }

            void drop(Closeable resource) {
                try {
                    resource.close();
                } catch (IOException e) {
                    // Nothing was written, so nothing can be lost.
                }
            }
        }
        ```

        ## Not reported

        - A `catch` with a comment in it, before it, or behind it on the same line. With the option
          `comments` set to `false` it is reported nevertheless.
        - A parameter whose name says it, in any case: `_`, what begins with one of the values of
          the option `names`, and a name of three words or more, as in `tryReflectionInstead`, if
          it does not end as the names of exceptions do.
        - A `try` that ends with a `return` or another jump, perhaps inside an `if` or a loop: what
          follows it is what handles the exception. A call of `fail` is such a jump, and so is
          `assert false`.
        - A `try` that ends so with an assignment to a local variable that is declared before it:
          what that was before is what it is then.
        """)
public final class EmptyCatchBlock implements Inspection {

  private static final Option.Flag COMMENTS =
      new Option.Flag("comments", true, "Whether a comment in the block is reason enough.");

  private static final Option.Texts NAMES =
      new Option.Texts(
          "names",
          List.of("cannot", "expected", "ignore", "impossible", "never", "unused"),
          "[A-Za-z_$][\\w$]*",
          "What the name of a parameter begins with whose exception is ignored on purpose.");

  private static final Fact<Boolean> IGNORED_TAKEN = new VisibleVariable.IsLocal("ignored");

  private static final int UNNAMED_LEVEL = 22;

  /** A name of three words or more that is not just that of an exception. */
  private static final Pattern SENTENCE =
      Pattern.compile("[a-z]+([A-Z][a-z]+){2,}(?<!Exception|Error|Throwable)");

  @Override
  public void register(Visits visits) {
    visits.on(TryStatement.class, EmptyCatchBlock::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(COMMENTS, NAMES);
  }

  private static void check(TryStatement statement, View view) {
    if (endsWith(statement.body(), last -> isJump(last) || keepsDefault(last, view))) {
      return;
    }
    for (CatchClause clause : statement.catches()) {
      Identifier name = clause.parameter().name();
      if (isEmpty(clause) && !saysIt(name, view) && !isExplained(clause, statement, view)) {
        report(clause, name, view);
      }
    }
  }

  private static void report(CatchClause clause, Identifier name, View view) {
    String type = clause.parameter().type().map(TypeUse::text).orElse("The exception");
    var report =
        view.report(
            clause.element().first(JavaKind.CATCH).orElseThrow(),
            "`%s` is ignored here: handle it, or %s",
            type,
            view.option(COMMENTS) ? "say in a comment why not" : "call the parameter `ignored`");
    String purpose = view.ask(Enclosing.FIX_LEVEL) >= UNNAMED_LEVEL ? "_" : "ignored";
    if (purpose.equals("_") || !view.ask(IGNORED_TAKEN)) {
      report.unsafeFix(
          "Rename `" + name.name() + "` to `" + purpose + "`",
          "It says that there is nothing to do, which is for you to judge",
          edit -> edit.replace(name.element(), purpose));
    }
  }

  /** Whether the last statement of a block, or one that ends it, is of a kind. */
  private static boolean endsWith(Block block, Predicate<Statement> kind) {
    List<Statement> statements = block.statements();
    return !statements.isEmpty() && mayEndWith(statements.get(statements.size() - 1), kind);
  }

  private static boolean mayEndWith(Statement statement, Predicate<Statement> kind) {
    return kind.test(statement)
        || (statement instanceof Block block
            ? endsWith(block, kind)
            : statement.element().all(Statement.class).stream()
                .anyMatch(inner -> mayEndWith(inner, kind)));
  }

  private static boolean isJump(Statement statement) {
    return Exits.isJump(statement)
        || (statement instanceof AssertStatement claim
            && claim.condition().bare().element().textEquals("false"))
        || (statement instanceof ExpressionStatement expression
            && expression.expression() instanceof MethodCall call
            && call.name().name().equals("fail"));
  }

  /** Whether a statement sets a local variable that otherwise stays as it was. */
  private static boolean keepsDefault(Statement statement, View view) {
    return statement instanceof ExpressionStatement expression
        && expression.expression() instanceof Assignment assignment
        && variable(assignment.target())
            .filter(name -> view.ask(new VisibleVariable.IsLocal(name)))
            .isPresent();
  }

  private static Optional<String> variable(Expression target) {
    Expression whole = target;
    while (whole instanceof ArrayAccess access) {
      whole = access.array();
    }
    return whole instanceof NameExpression name
        ? Optional.of(name.name().name())
        : Optional.empty();
  }

  private static boolean isEmpty(CatchClause clause) {
    return clause.body().statements().stream().allMatch(s -> s instanceof EmptyStatement);
  }

  private static boolean saysIt(Identifier name, View view) {
    String lower = name.name().toLowerCase(Locale.ROOT);
    return name.isUnnamed()
        || SENTENCE.matcher(name.name()).matches()
        || view.option(NAMES).stream()
            .anyMatch(start -> lower.startsWith(start.toLowerCase(Locale.ROOT)));
  }

  private static boolean isExplained(CatchClause clause, TryStatement statement, View view) {
    return view.option(COMMENTS)
        && (!view.commentsIn(clause.element()).isEmpty()
            || !view.commentsBefore(clause.element()).isEmpty()
            || isCommentedBehind(clause, statement, view));
  }

  private static boolean isCommentedBehind(CatchClause clause, TryStatement statement, View view) {
    List<CatchClause> clauses = statement.catches();
    int next = clauses.indexOf(clause) + 1;
    if (next < clauses.size()) {
      return !view.commentsBefore(clauses.get(next).element()).isEmpty();
    }
    return statement.finallyClause().isEmpty()
        ? view.ask(CommentBehind.OF_VISITED)
        : !view.commentsBefore(statement.finallyClause().get().element()).isEmpty();
  }
}
