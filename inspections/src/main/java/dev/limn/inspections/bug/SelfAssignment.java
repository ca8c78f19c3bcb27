package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.scope.Effects;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.TypeBody;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Optional;

/** Finds assignments of variables to themselves. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "self-assignment",
    summary = "Variable that is assigned to itself",
    category = Category.BUG,
    aliases = {
      "intellij:SillyAssignment",
      "sonar:S1656",
      "pmd:IdempotentOperations",
      "errorprone:SelfAssignment",
      "ecj:noEffectAssignment"
    },
    doc =
        """
        An assignment whose two sides name the same variable does nothing. Most often one of them
        was meant to be the field of that name, and `this.` was forgotten; or the parameter has
        another name than its writer thought.

        ```java
        class Point {
            private int x;
            private int y;

            Point(int x, int y) {
                this.x = x;
                y = y;
              //^^^^^ `y` is assigned to itself
            }

            void setX(int newX) {
                this.x = x;
              //^^^^^^^^^^ `x` is assigned to itself
            }
        }
        ```

        ## Not reported

        - Sides that call methods, create objects or change variables: they may give another value
          each time.
        - A `volatile` field of the file, which threads see anew when it is assigned.
        - `this.x = x`, where `x` may be something else than the field: a local variable, or what
          the file does not show.
        - Fields of other objects and elements of arrays, unless both sides are written alike.
        """)
public final class SelfAssignment implements Inspection {

  /** Whether a local variable has the name of a field of the innermost type. */
  private record HidesField(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return VisibleVariable.of(name, surroundings).filter(it -> !it.isField()).isPresent()
          && surroundings.ancestors().stream()
              .filter(ancestor -> ancestor.view() instanceof TypeBody)
              .findFirst()
              .filter(body -> VisibleVariable.declares(body, name))
              .isPresent();
    }
  }

  /** Whether a name means a field that is {@code volatile}. */
  private record IsVolatile(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return VisibleVariable.of(name, surroundings)
          .filter(it -> it.isField() && it.declaration().hasModifier(JavaKind.VOLATILE))
          .isPresent();
    }
  }

  /** Whether the visited statement is one of a list. */
  private static final Fact<Boolean> IN_LIST =
      surroundings -> VariableRemoval.isList(surroundings.ancestors().get(0));

  @Override
  public void register(Visits visits) {
    visits.on(ExpressionStatement.class, SelfAssignment::checkStatement);
    visits.on(Assignment.class, SelfAssignment::checkExpression);
  }

  private static void checkStatement(ExpressionStatement statement, View view) {
    if (statement.expression() instanceof Assignment assignment && isToItself(assignment, view)) {
      Report report = report(assignment, view);
      if (Effects.none(assignment.value())
          && view.ask(IN_LIST)
          && !hidesField(assignment.target(), view)) {
        report.fix("Remove assignment", edit -> edit.delete(statement.element()));
      }
    }
  }

  private static void checkExpression(Assignment assignment, View view) {
    if (isToItself(assignment, view)
        && view.ask(Enclosing.PARENT_KIND)
            .filter(parent -> parent != JavaKind.EXPRESSION_STATEMENT)
            .isPresent()) {
      report(assignment, view);
    }
  }

  private static boolean isToItself(Assignment assignment, View view) {
    Expression target = assignment.target().bare();
    Expression value = assignment.value().bare();
    return assignment.operator() == JavaKind.EQ
        && (areAlike(target, value) || VisibleVariable.isSameField(target, value, view))
        && simpleName(target)
            .or(() -> fieldOfThis(target))
            .filter(name -> view.ask(new IsVolatile(name)))
            .isEmpty();
  }

  private static boolean areAlike(Expression target, Expression value) {
    return target.kind() == value.kind()
        && (target instanceof NameExpression
            || target instanceof FieldAccess
            || target instanceof ArrayAccess)
        && Operands.same(target, value)
        && isCallFree(value);
  }

  private static boolean isCallFree(Expression value) {
    for (Element element : value.element().preorder()) {
      if (element.kind() == JavaKind.METHOD_CALL) {
        return false;
      }
    }
    return Operands.isRepeatable(value);
  }

  private static Optional<String> fieldOfThis(Expression expression) {
    return expression instanceof FieldAccess access ? access.unqualified() : Optional.empty();
  }

  private static Optional<String> simpleName(Expression expression) {
    return expression instanceof NameExpression name
        ? Optional.of(name.name().name())
        : Optional.empty();
  }

  private static Report report(Assignment assignment, View view) {
    Expression target = assignment.target().bare();
    Expression value = assignment.value().bare();
    boolean shorter = target instanceof FieldAccess && value instanceof NameExpression;
    Report report =
        view.report(
            assignment, "`%s` is assigned to itself", shorter ? value.text() : target.text());
    if (hidesField(target, view)) {
      report.unsafeFix(
          "Assign to `this." + target.text() + "`",
          "The field gets the value, which it did not get before",
          edit -> edit.insertBefore(assignment.target().element(), "this."));
    }
    return report;
  }

  private static boolean hidesField(Expression target, View view) {
    return simpleName(target.bare()).filter(name -> view.ask(new HidesField(name))).isPresent();
  }
}
