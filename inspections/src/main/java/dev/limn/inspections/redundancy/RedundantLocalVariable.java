package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds local variables that are only there to be returned or thrown at once. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-local-variable",
    summary = "Local variable that is returned or thrown at once",
    category = Category.REDUNDANCY,
    severity = Severity.HINT,
    aliases = {
      "intellij:UnnecessaryLocalVariable",
      "sonar:S1488",
      "pmd:VariableCanBeInlined",
      "pmd:UnnecessaryLocalBeforeReturn"
    },
    doc =
        """
        A variable that is declared and in the next statement returned, or thrown, names a value
        that the name of the method names already.

        ```java
        class Circle {
            double radius;

            double area() {
                double area = Math.PI * radius * radius;
                     //^^^^ `area` is returned at once
                return area;
            }
        }
        ```

        ## Not reported

        - Declarations with annotations: `@SuppressWarnings` needs a declaration.
        - Array initializers, which cannot stand without a type, and lambda expressions, which say
          more with one.
        - Variables that anything else uses, or that stand apart from the `return`.
        - Variables that a comment between them and the `return` names, and those before a `TODO`:
          more is to be done with them some day.
        """)
public final class RedundantLocalVariable implements Inspection {

  /** The type, as written, of what a {@code return} at the place must give; empty if unknown. */
  private static final Fact<Optional<String>> RESULT_TYPE = RedundantLocalVariable::resultType;

  @Override
  public void register(Visits visits) {
    visits.on(Block.class, (block, view) -> check(block.statements(), view));
    visits.on(SwitchGroup.class, (group, view) -> check(group.statements(), view));
  }

  private static void check(List<Statement> statements, View view) {
    int last = statements.size() - 1;
    if (last > 0
        && statements.get(last - 1) instanceof LocalVariableDeclaration declaration
        && declaration.declarators().size() == 1
        && declaration.modifiers().map(RedundantLocalVariable::isFinal).orElse(true)) {
      check(declaration, declaration.declarators().get(0), statements.get(last), view);
    }
  }

  private static void check(
      LocalVariableDeclaration declaration,
      VariableDeclarator variable,
      Statement jump,
      View view) {
    Optional<Expression> initializer = variable.initializer().filter(it -> canBeMoved(it));
    if (initializer.isEmpty()
        || !gives(jump, variable.name().name())
        || isToBeUsed(variable.name().name(), jump, view)) {
      return;
    }
    boolean thrown = jump instanceof ThrowStatement;
    Report report =
        view.report(
            variable.name(),
            "`%s` is %s at once",
            variable.name().name(),
            thrown ? "thrown" : "returned");
    offer(report, declaration, initializer.get(), jump, view);
  }

  /** Whether a comment before a statement says that more is to be done with a variable. */
  private static boolean isToBeUsed(String name, Statement jump, View view) {
    Pattern use = Pattern.compile("\\b(TODO|FIXME|" + Pattern.quote(name) + ")\\b");
    return view.commentsBefore(jump.element()).stream()
        .anyMatch(comment -> use.matcher(comment.text()).find());
  }

  /** Whether {@code final} is all that stands there. */
  private static boolean isFinal(Modifiers modifiers) {
    return modifiers.element().textEquals("final");
  }

  private static boolean canBeMoved(Expression initializer) {
    return switch ((JavaKind) initializer.bare().kind()) {
      case ARRAY_INITIALIZER, LAMBDA_EXPRESSION, METHOD_REFERENCE -> false;
      default -> true;
    };
  }

  /** Whether a statement returns or throws a variable and does nothing else. */
  private static boolean gives(Statement statement, String name) {
    boolean jump =
        statement.kind() == JavaKind.RETURN_STATEMENT
            || statement.kind() == JavaKind.THROW_STATEMENT;
    return jump
        && statement
            .element()
            .first(Expression.class)
            .map(Expression::bare)
            .filter(it -> it instanceof NameExpression read && read.name().name().equals(name))
            .isPresent();
  }

  private static void offer(
      Report report,
      LocalVariableDeclaration declaration,
      Expression initializer,
      Statement jump,
      View view) {
    boolean thrown = jump instanceof ThrowStatement;
    boolean sameType =
        thrown
            ? initializer instanceof NewExpression creation
                && creation.type().text().equals(declaration.type().text())
            : view.ask(RESULT_TYPE).filter(declaration.type().text()::equals).isPresent();
    String title = "Inline the variable";
    Element first = declaration.element();
    Element last = jump.element();
    String start = thrown ? "throw " : "return ";
    if (sameType) {
      report.fix(title, edit -> edit.replace(first, last, start, initializer, ";"));
    } else {
      report.unsafeFix(
          title,
          "The value is no longer converted to the type of the variable",
          edit -> edit.replace(first, last, start, initializer, ";"));
    }
  }

  private static Optional<String> resultType(Surroundings surroundings) {
    for (Element ancestor : surroundings.ancestors()) {
      if (ancestor.view() instanceof LambdaExpression || ancestor.view() instanceof TypeBody) {
        return Optional.empty();
      }
      if (ancestor.view() instanceof MethodDeclaration method) {
        return Optional.of(method.returnType().text());
      }
    }
    return Optional.empty();
  }
}
