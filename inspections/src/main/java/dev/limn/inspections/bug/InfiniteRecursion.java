package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.statement.Exits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchExpression;
import dev.limn.java.syntax.SynchronizedStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Language.Inputs;
import dev.limn.query.Place;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds methods that call themselves on every path. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "infinite-recursion",
    summary = "Method that always calls itself",
    category = Category.BUG,
    aliases = {"intellij:InfiniteRecursion", "sonar:S2190", "errorprone:InfiniteRecursion"},
    doc =
        """
        A method that calls itself whatever happens never comes to an end: it fails with a
        `StackOverflowError`. Often another object, `super` or a field was meant to be called.

        ```java
        class Person {
            private String name;

            String name() {
                return name();
                     //^^^^ `name` calls itself here whatever happens, and never ends
            }

            long factorial(int n) {
                return n * factorial(n - 1);
                         //^^^^^^^^^ `factorial` calls itself here whatever happens, and never ends
            }
        }
        ```

        ## Not reported

        - A call that depends on a condition, or after which the method may have ended before.
        - A call of the method on another object, or of `super`.
        - A call with other arguments where the type declares or may inherit another method of the
          same name with as many parameters.
        """)
public final class InfiniteRecursion implements Inspection {

  /** Operators whose right operand is not always evaluated. */
  private static final Set<JavaKind> SHORT = EnumSet.of(JavaKind.AND_AND, JavaKind.OR_OR);

  /** Statements all of whose expressions are evaluated. */
  private static final Set<JavaKind> SIMPLE =
      EnumSet.of(
          JavaKind.EXPRESSION_STATEMENT,
          JavaKind.LOCAL_VARIABLE_DECLARATION,
          JavaKind.RETURN_STATEMENT,
          JavaKind.THROW_STATEMENT);

  /**
   * Whether another method may have the same name and as many parameters: one is declared in the
   * type, or the type may inherit one.
   */
  private record Overloaded(String name, int parameters) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      if (surroundings.ancestors().size() < 2) {
        return true;
      }
      Element body = surroundings.ancestors().get(0);
      Element owner = surroundings.ancestors().get(1);
      boolean inherits =
          !(owner.view() instanceof TypeDeclaration declaration)
              || !declaration.extendedTypes().isEmpty()
              || !declaration.implementedTypes().isEmpty();
      return inherits || body.all(MethodDeclaration.class).stream().filter(this::fits).count() > 1;
    }

    private boolean fits(MethodDeclaration method) {
      boolean varargs = method.parameters().stream().anyMatch(Parameter::isVarargs);
      return method.name().name().equals(name)
          && (varargs || method.parameters().size() == parameters);
    }
  }

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, InfiniteRecursion::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.body().isEmpty()
        || method.element().isFaulty()
        || method.parameters().stream().anyMatch(Parameter::isVarargs)) {
      return;
    }
    certain(method.body().get(), call -> callsItself(call, method, view))
        .filter(call -> isSame(call, method) || !isOverloaded(method, view))
        .ifPresent(
            call ->
                view.report(
                    call.name(),
                    "`%s` calls itself here whatever happens, and never ends",
                    method.name().name()));
  }

  private static boolean callsItself(MethodCall call, MethodDeclaration method, View view) {
    return call.name().name().equals(method.name().name())
        && call.arguments().expressions().size() == method.parameters().size()
        && call.qualifier().map(q -> isOwn(q, method, view)).orElse(true);
  }

  private static boolean isOwn(Expression qualifier, MethodDeclaration method, View view) {
    if (method.hasModifier(JavaKind.STATIC)) {
      return qualifier instanceof NameExpression name
          && view.ask(Enclosing.TYPE).map(TypeHeader::name).equals(Optional.of(name.text()));
    }
    return qualifier.isThis();
  }

  private static boolean isOverloaded(MethodDeclaration method, View view) {
    return !method.parameters().isEmpty()
        && view.ask(new Overloaded(method.name().name(), method.parameters().size()));
  }

  /** Whether a call has the parameters of the method as its arguments, so that it means itself. */
  private static boolean isSame(MethodCall call, MethodDeclaration method) {
    List<String> parameters = method.parameters().stream().map(p -> p.name().name()).toList();
    return call.arguments().expressions().stream()
        .map(argument -> argument instanceof NameExpression name ? name.name().name() : "")
        .toList()
        .equals(parameters);
  }

  /** The call that every way through statements comes to. */
  private static Optional<MethodCall> certain(
      List<Statement> statements, Predicate<MethodCall> wanted) {
    for (Statement statement : statements) {
      Optional<MethodCall> found = certain(statement, wanted);
      if (found.isPresent() || !Exits.of(statement).onlyNormal()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<MethodCall> certain(Statement statement, Predicate<MethodCall> wanted) {
    if (statement instanceof Block block) {
      return certain(block.statements(), wanted);
    }
    if (statement instanceof IfStatement choice) {
      Optional<MethodCall> asked = evaluated(choice.condition(), wanted);
      return asked.isPresent() ? asked : both(choice, wanted);
    }
    if (statement instanceof SynchronizedStatement locked) {
      return certain(locked.body(), wanted);
    }
    if (statement instanceof LabeledStatement labeled) {
      return certain(labeled.body(), wanted);
    }
    if (statement instanceof TryStatement attempt) {
      Optional<MethodCall> last =
          attempt.finallyClause().flatMap(clause -> certain(clause.body(), wanted));
      return last.isPresent() || !attempt.catches().isEmpty()
          ? last
          : certain(attempt.body(), wanted);
    }
    if (Exits.isEndless(statement) || statement instanceof DoStatement) {
      return certain(Exits.body(statement).orElseThrow(), wanted);
    }
    return SIMPLE.contains(statement.kind()) ? evaluated(statement, wanted) : Optional.empty();
  }

  private static Optional<MethodCall> both(IfStatement choice, Predicate<MethodCall> wanted) {
    Optional<MethodCall> found = certain(choice.thenStatement(), wanted);
    return found.isPresent()
            && choice.elseStatement().filter(e -> certain(e, wanted).isPresent()).isPresent()
        ? found
        : Optional.empty();
  }

  /** The call in an expression, or in a statement made of one, that is always evaluated. */
  private static Optional<MethodCall> evaluated(Syntax code, Predicate<MethodCall> wanted) {
    Set<Element> maybe = new HashSet<>();
    Place root = Place.root(code.element(), Inputs.NONE);
    for (Place place : root.preorder(part -> !maybe.contains(part) && !Running.runsLater(part))) {
      Syntax view = place.element().view();
      if (view instanceof MethodCall call && wanted.test(call)) {
        return Optional.of(call);
      }
      if (view instanceof ConditionalExpression choice) {
        maybe.add(choice.thenExpression().element());
        maybe.add(choice.elseExpression().element());
      } else if (view instanceof BinaryExpression binary && SHORT.contains(binary.operator())) {
        maybe.add(binary.right().element());
      } else if (view instanceof SwitchExpression choice) {
        maybe.add(choice.block().element());
      }
    }
    return Optional.empty();
  }
}
