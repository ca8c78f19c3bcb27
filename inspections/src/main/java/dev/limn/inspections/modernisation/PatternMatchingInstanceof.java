package dev.limn.inspections.modernisation;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds casts that an {@code instanceof} before them could do. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "pattern-matching-instanceof",
    summary = "`instanceof` that is followed by a cast to the same type",
    category = Category.JAVA_MODERNISATION,
    severity = Severity.HINT,
    since = 16,
    aliases = {
      "intellij:PatternVariableCanBeUsed",
      "sonar:S6201",
      "errorprone:PatternMatchingInstanceof"
    },
    doc =
        """
        After an `instanceof`, the same value is often cast to the same type and kept in a variable.
        From Java 16 on the `instanceof` can declare that variable, and the cast cannot go wrong.

        ```java
        class Point {
            int x, y;

            @Override
            public boolean equals(Object other) {
                if (!(other instanceof Point)) {
                    //^^^^^^^^^^^^^^^^^^^^^^ This `instanceof` can declare `that`, without a cast
                    return false;
                }
                Point that = (Point) other;
                return x == that.x && y == that.y;
            }
        }
        ```

        ## Not reported

        - Casts whose value is not kept in a variable.
        - A cast of something that may have changed since: a call, or what is assigned before the
          cast.
        - A variable of another type than that of the cast, or with annotations.
        - A variable whose name means something else in what follows the `instanceof`.
        """)
public final class PatternMatchingInstanceof implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(
        IfStatement.class,
        (node, view) -> checkGuarded(node.condition(), node.thenStatement(), view));
    visits.on(
        WhileStatement.class, (node, view) -> checkGuarded(node.condition(), node.body(), view));
    visits.on(Block.class, (node, view) -> checkAfter(node.statements(), view));
    visits.on(SwitchGroup.class, (node, view) -> checkAfter(node.statements(), view));
  }

  /** Looks for a cast in the first statement that is reached if the condition holds. */
  private static void checkGuarded(Expression condition, Statement body, View view) {
    if (body instanceof Block block && !block.statements().isEmpty()) {
      List<Expression> operands = operands(condition, JavaKind.AND_AND);
      for (int i = 0; i < operands.size(); i++) {
        if (operands.get(i).bare() instanceof InstanceofExpression test) {
          check(test, block.statements().get(0), operands.subList(i + 1, operands.size()), view);
        }
      }
    }
  }

  /** Looks for a cast after an {@code if} that is left unless the test succeeds. */
  private static void checkAfter(List<Statement> statements, View view) {
    for (int k = 0; k + 1 < statements.size(); k++) {
      if (statements.get(k) instanceof IfStatement guard
          && guard.elseStatement().isEmpty()
          && leaves(guard.thenStatement())) {
        List<Expression> operands = operands(guard.condition(), JavaKind.OR_OR);
        for (int i = 0; i < operands.size(); i++) {
          Optional<InstanceofExpression> test = negated(operands.get(i));
          if (test.isPresent()) {
            List<Expression> rest = operands.subList(i + 1, operands.size());
            check(test.get(), statements.get(k + 1), rest, view);
          }
        }
      }
    }
  }

  private static Optional<InstanceofExpression> negated(Expression operand) {
    return operand.bare() instanceof PrefixExpression prefix
            && prefix.operator() == JavaKind.BANG
            && prefix.operand().bare() instanceof InstanceofExpression test
        ? Optional.of(test)
        : Optional.empty();
  }

  private static boolean leaves(Statement statement) {
    if (statement instanceof Block block) {
      List<Statement> statements = block.statements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    return Exits.isJump(statement);
  }

  /** The operands of a chain of one operator. */
  private static List<Expression> operands(Expression condition, JavaKind operator) {
    List<Expression> operands = new ArrayList<>();
    Expression left = condition.bare();
    while (left instanceof BinaryExpression chain && chain.operator() == operator) {
      operands.add(0, chain.right());
      left = chain.left().bare();
    }
    operands.add(0, left);
    return operands;
  }

  private static void check(
      InstanceofExpression test, Statement next, List<Expression> between, View view) {
    if (test.type().isEmpty()
        || test.element().isFaulty()
        || !(next instanceof LocalVariableDeclaration declaration)
        || declaration.declarators().size() != 1) {
      return;
    }
    VariableDeclarator variable = declaration.declarators().get(0);
    String name = variable.name().name();
    if (isCast(test, declaration, variable)
        && between.stream().noneMatch(operand -> mentions(operand.element(), name))
        && between.stream().noneMatch(operand -> changes(operand.element()))) {
      report(test, declaration, variable, view);
    }
  }

  private static void report(
      InstanceofExpression test,
      LocalVariableDeclaration declaration,
      VariableDeclarator variable,
      View view) {
    String name = variable.name().name();
    view.report(test, "This `instanceof` can declare `%s`, without a cast", name)
        .fix(
            "Declare `" + name + "` in the `instanceof`",
            edit -> declare(test, declaration, name, edit));
  }

  private static void declare(
      InstanceofExpression test, LocalVariableDeclaration declaration, String name, Edit edit) {
    Element type = test.type().orElseThrow().element();
    if (declaration.modifiers().isPresent()) {
      edit.insertBefore(type, "final ");
    }
    edit.insertAfter(type, " " + name);
    edit.delete(declaration.element());
  }

  /** Whether a declaration does nothing but cast what is tested to the type that it tests for. */
  private static boolean isCast(
      InstanceofExpression test,
      LocalVariableDeclaration declaration,
      VariableDeclarator variable) {
    TypeUse type = test.type().orElseThrow();
    return variable.dimensions().isEmpty()
        && declaration.modifiers().map(m -> m.annotations().isEmpty()).orElse(true)
        && (declaration.type().kind() == JavaKind.VAR_TYPE || isSame(declaration.type(), type))
        && variable.initializer().map(Expression::bare).orElse(test) instanceof Cast cast
        && isSame(cast.type(), type)
        && Operands.same(cast.operand().bare(), test.operand().bare())
        && isStable(test.operand().bare());
  }

  private static boolean isSame(TypeUse one, TypeUse other) {
    return one.element().tokens().stream()
        .map(Element::text)
        .toList()
        .equals(other.element().tokens().stream().map(Element::text).toList());
  }

  /** Whether an expression has the same value a moment later: no call is in it. */
  private static boolean isStable(Expression operand) {
    for (Element element : operand.element().preorder()) {
      if (element.kind() == JavaKind.METHOD_CALL) {
        return false;
      }
    }
    return Operands.isRepeatable(operand);
  }

  private static boolean mentions(Element element, String name) {
    return element.tokens().stream()
        .anyMatch(token -> token.kind() == JavaKind.IDENTIFIER && token.textEquals(name));
  }

  private static boolean changes(Element element) {
    for (Element inner : element.preorder()) {
      if (inner.kind() == JavaKind.ASSIGNMENT
          || inner.kind() == JavaKind.PLUS_PLUS
          || inner.kind() == JavaKind.MINUS_MINUS) {
        return true;
      }
    }
    return false;
  }
}
