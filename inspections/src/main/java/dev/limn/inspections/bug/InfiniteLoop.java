package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Exits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.ForInit;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds loops that cannot end. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "infinite-loop",
    summary = "Loop that cannot end",
    category = Category.BUG,
    aliases = {
      "intellij:InfiniteLoopStatement",
      "intellij:LoopConditionNotUpdatedInsideLoop",
      "sonar:S2189",
      "errorprone:LoopConditionChecker"
    },
    doc =
        """
        A loop ends when its condition becomes `false`, or by a jump out of it. One whose condition
        is about local variables that nothing in it changes, and that no jump leaves, runs for
        ever.

        ```java
        class Sum {
            int of(int[] values) {
                int sum = 0;
                int i = 0;
                while (i < values.length) {
              //^^^^^ This loop cannot end: nothing in it changes `i` or `values`
                    sum += values[0];
                }
                return sum;
            }

            void spin(int n) {
                while (true) {
              //^^^^^ This loop cannot end: nothing in it leaves it
                    n++;
                }
            }
        }
        ```

        ## Not reported

        - A loop whose condition reads a field, an element of an array or the result of a call:
          other code may change it.
        - A loop without a condition, as `while (true)`, whose body calls something, or reads an
          array or a field of another object: it may wait for work, or end by an exception.
        - An empty body: that is `empty-control-body`.
        """)
public final class InfiniteLoop implements Inspection {

  private static final Set<JavaKind> READ =
      EnumSet.of(
          JavaKind.BINARY_EXPRESSION,
          JavaKind.FIELD_ACCESS,
          JavaKind.LITERAL,
          JavaKind.NAME_EXPRESSION,
          JavaKind.PARENTHESIZED_EXPRESSION,
          JavaKind.PREFIX_EXPRESSION);

  /** What may throw an exception, call something, or wait for another thread. */
  private static final Set<JavaKind> MAY_THROW =
      EnumSet.of(
          JavaKind.ARRAY_ACCESS,
          JavaKind.ASSERT_STATEMENT,
          JavaKind.CAST,
          JavaKind.FIELD_ACCESS,
          JavaKind.METHOD_CALL,
          JavaKind.NEW_EXPRESSION,
          JavaKind.SYNCHRONIZED_STATEMENT);

  private static final Pattern ENDS = Pattern.compile("(exit|halt|fail|throw|abort)([A-Z]\\w*)?");

  @Override
  public void register(Visits visits) {
    visits.on(WhileStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.WHILE, view));
    visits.on(DoStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.DO, view));
    visits.on(ForStatement.class, (loop, view) -> check(loop, loop.body(), JavaKind.FOR, view));
  }

  private static void check(Statement loop, Statement body, JavaKind keyword, View view) {
    if (loop.element().isFaulty() || Bodies.isEmpty(body) || isLeft(body)) {
      return;
    }
    Element word = loop.element().first(keyword).orElseThrow();
    if (Exits.isEndless(loop)) {
      if (Running.with(loop).stream().noneMatch(part -> MAY_THROW.contains(part.kind()))) {
        view.report(word, "This loop cannot end: nothing in it leaves it");
      }
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    Set<String> arrays = new LinkedHashSet<>();
    if (collect(condition(loop), names, arrays)
        && !names.isEmpty()
        && names.stream().noneMatch(name -> Running.assigns(loop, name))
        && names.stream().allMatch(name -> isLocal(name, loop, view))
        && arrays.stream().allMatch(name -> view.ask(new IsArray(name)))
        && !hasUpdate(loop)) {
      String list = String.join("` or `", names);
      view.report(word, "This loop cannot end: nothing in it changes `%s`", list);
    }
  }

  /** Whether something in a body leaves the loop, or may end the program. */
  private static boolean isLeft(Statement body) {
    Exits exits = Exits.of(body);
    return exits.breaks()
        || exits.has(Exits.Way.RETURN)
        || exits.has(Exits.Way.THROW)
        || exits.has(Exits.Way.YIELD)
        || exits.leavesByLabel()
        || Running.with(body, MethodCall.class).stream()
            .anyMatch(call -> ENDS.matcher(call.name().name()).matches());
  }

  private static boolean hasUpdate(Statement loop) {
    return loop instanceof ForStatement counted
        && counted.update().filter(update -> !update.expressions().isEmpty()).isPresent();
  }

  private static Expression condition(Statement loop) {
    if (loop instanceof WhileStatement loopWhile) {
      return loopWhile.condition();
    }
    return loop instanceof DoStatement loopDo
        ? loopDo.condition()
        : ((ForStatement) loop).condition().orElseThrow();
  }

  /**
   * Collects the variables that a condition reads, and those of which it reads the length; false if
   * it reads anything else.
   */
  private static boolean collect(Expression condition, Set<String> names, Set<String> arrays) {
    for (Element element : condition.element().preorder()) {
      if (element.isLeaf()) {
        continue;
      }
      if (!READ.contains(element.kind()) || Running.target(element).isPresent()) {
        return false;
      }
      if (element.view() instanceof NameExpression name) {
        names.add(name.name().name());
      } else if (element.view() instanceof FieldAccess access) {
        if (!access.name().name().equals("length")
            || !(access.qualifier() instanceof NameExpression array)) {
          return false;
        }
        arrays.add(array.name().name());
      }
    }
    return true;
  }

  /** Whether a name is that of a local variable or a parameter whose values are arrays. */
  private record IsArray(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings place) {
      return VisibleVariable.local(name, place).filter(VisibleVariable::isArray).isPresent();
    }
  }

  private static boolean isLocal(String name, Statement loop, View view) {
    return (loop instanceof ForStatement counted && declares(counted, name))
        || view.ask(new VisibleVariable.IsLocal(name));
  }

  private static boolean declares(ForStatement loop, String name) {
    return loop
        .init()
        .flatMap(ForInit::declaration)
        .map(LocalVariableDeclaration::declarators)
        .orElse(List.of())
        .stream()
        .anyMatch(variable -> variable.name().name().equals(name));
  }
}
