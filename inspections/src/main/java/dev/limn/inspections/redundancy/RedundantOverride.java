package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.declaration.Signature;
import dev.limn.inspections.declaration.Supertype;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SuperExpression;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds methods that only call the one that they override. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-override",
    summary = "Method that only calls the one that it overrides",
    category = Category.REDUNDANCY,
    severity = Severity.HINT,
    aliases = {"intellij:RedundantMethodOverride", "sonar:S1185", "pmd:UselessOverridingMethod"},
    doc =
        """
        A method that calls the method it overrides with the same arguments, and does nothing else,
        is inherited anyway.

        ```java
        class Named {
            @Override
            public String toString() {
                        //^^^^^^^^ `toString` only calls the method that it overrides
                return super.toString();
            }
        }
        ```

        ## Not reported

        - A method with documentation, comments, other annotations than `@Override`, or modifiers
          that change something: `final`, `synchronized`.
        - A method that may be open to more than the one it overrides. Known are `equals`,
          `hashCode` and `toString`, and methods of a class in the same file.
        - A method that leaves an annotation of the one it overrides behind, as `@Deprecated`.
        - A call with other arguments, or of an interface.
        - A `hashCode` beside an `equals` that compares in its own way: it says that objects keep
          the hash code that they have.
        """)
public final class RedundantOverride implements Inspection {

  private static final Set<Signature> OF_OBJECT =
      Set.of(
          new Signature("equals", List.of("Object")),
          new Signature("hashCode", List.of()),
          new Signature("toString", List.of()));

  private static final Set<JavaKind> CHANGING =
      Set.of(JavaKind.FINAL, JavaKind.STATIC, JavaKind.STRICTFP, JavaKind.SYNCHRONIZED);

  /** Whether the nearest method that it overrides is in the file, and is open to the same. */
  private static final Fact<Boolean> IS_SAME = RedundantOverride::isSame;

  /** Whether the type declares an {@code equals} that does more than to call the inherited one. */
  private static final Fact<Boolean> IS_BESIDE_EQUALS =
      surroundings ->
          surroundings.ancestors().get(0).all(MethodDeclaration.class).stream()
              .filter(method -> method.name().element().textEquals("equals"))
              .anyMatch(method -> !onlyPassesOn(method));

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, RedundantOverride::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (onlyPassesOn(method)
        && isPlain(method)
        && (isOfObject(method) || view.ask(IS_SAME))
        && view.commentsIn(method.element()).isEmpty()
        && view.commentsBefore(method.element()).isEmpty()
        && !view.ask(CommentBehind.OF_VISITED)
        && !(method.name().element().textEquals("hashCode") && view.ask(IS_BESIDE_EQUALS))) {
      view.report(
              method.name(), "`%s` only calls the method that it overrides", method.name().name())
          .unnecessary()
          .fix("Remove the method", edit -> edit.delete(method.element()));
    }
  }

  private static boolean onlyPassesOn(MethodDeclaration method) {
    return method
        .body()
        .flatMap(RedundantOverride::call)
        .filter(call -> passesOn(call, method))
        .isPresent();
  }

  private static boolean isPlain(MethodDeclaration method) {
    return !method.element().isFaulty()
        && method.docComment().isEmpty()
        && method.typeParameters().isEmpty()
        && method.thrownTypes().isEmpty()
        && CHANGING.stream().noneMatch(method::hasModifier)
        && method.modifiers().map(Modifiers::annotations).orElse(List.of()).size()
            == (Annotated.isOverride(method) ? 1 : 0)
        && method.parameters().stream().allMatch(RedundantOverride::isPlain);
  }

  private static boolean isPlain(Parameter parameter) {
    return parameter.modifiers().map(Modifiers::annotations).orElse(List.of()).isEmpty();
  }

  /** The call that is all there is in a body. */
  private static Optional<MethodCall> call(Block body) {
    List<Statement> statements = body.statements();
    if (statements.size() != 1) {
      return Optional.empty();
    }
    Optional<Expression> value =
        statements.get(0) instanceof ReturnStatement jump
            ? jump.expression()
            : Optional.of(statements.get(0))
                .filter(ExpressionStatement.class::isInstance)
                .map(statement -> ((ExpressionStatement) statement).expression());
    return value
        .map(Expression::bare)
        .filter(MethodCall.class::isInstance)
        .map(MethodCall.class::cast);
  }

  private static boolean passesOn(MethodCall call, MethodDeclaration method) {
    List<String> parameters = method.parameters().stream().map(it -> it.name().name()).toList();
    List<String> arguments =
        call.arguments().expressions().stream()
            .map(it -> it.bare() instanceof NameExpression name ? name.name().name() : "")
            .toList();
    return call.name().name().equals(method.name().name())
        && call.typeArguments().isEmpty()
        && call.qualifier().orElse(call) instanceof SuperExpression parent
        && parent.element().textEquals("super")
        && arguments.equals(parameters);
  }

  private static boolean isOfObject(MethodDeclaration method) {
    return method.hasModifier(JavaKind.PUBLIC) && OF_OBJECT.contains(Signature.of(method));
  }

  private static boolean isSame(Surroundings surroundings) {
    if (!(surroundings.element().view() instanceof MethodDeclaration method)) {
      return false;
    }
    Signature signature = Signature.of(method);
    List<Supertype> supertypes = Supertype.ofEnclosing(surroundings);
    return supertypes.stream()
        .filter(supertype -> supertype.declares(signature))
        .findFirst()
        .flatMap(
            supertype ->
                supertype.declaration().body().element().all(MethodDeclaration.class).stream()
                    .filter(other -> Signature.of(other).equals(signature))
                    .findFirst())
        .filter(other -> header(other).equals(header(method)))
        .filter(other -> Set.of("Override").containsAll(Annotated.names(other)))
        .isPresent();
  }

  /** What is seen of a method from outside. */
  private static List<String> header(MethodDeclaration method) {
    return Stream.concat(
            Stream.of(JavaKind.PUBLIC, JavaKind.PROTECTED)
                .filter(method::hasModifier)
                .map(JavaKind::fixedText),
            Stream.of(Operands.tokens(method.returnType())))
        .toList();
  }
}
