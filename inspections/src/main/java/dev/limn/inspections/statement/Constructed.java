package dev.limn.inspections.statement;

import dev.limn.java.scope.Body;
import dev.limn.java.scope.Names;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.ConstructorCall;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TypeBody;
import dev.limn.query.Fact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many constructors of the innermost type give a field its value, if each does that in a
 * statement of its own, before the field is named, or leaves it to another one; 0 if one does not,
 * or if an initializer names the field.
 */
public record Constructed(String name) implements Fact<Integer> {

  /** The fields to which the statements of a constructor give their first values. */
  private static final Summary<Set<String>> FIRST =
      Summary.of("fields given values", Constructed::first);

  @Override
  public Integer of(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    if (ancestors.isEmpty() || !(ancestors.get(0).view() instanceof TypeBody body)) {
      return 0;
    }
    int count = 0;
    for (Member member : body.members()) {
      if (member instanceof ConstructorDeclaration constructor && !delegates(constructor)) {
        if (!surroundings.summary(FIRST, member.element()).contains(name)) {
          return 0;
        }
        count++;
      } else if (isInitializer(member)
          && surroundings.summary(Names.USES, member.element()).has(name)) {
        return 0;
      }
    }
    return count;
  }

  private static boolean isInitializer(Member member) {
    return member instanceof FieldDeclaration || member instanceof Initializer;
  }

  private static boolean delegates(ConstructorDeclaration constructor) {
    return constructor.body().stream()
        .flatMap(body -> body.statements().stream())
        .anyMatch(
            statement ->
                statement instanceof ExpressionStatement it
                    && it.expression() instanceof ConstructorCall call
                    && !call.isSuper());
  }

  private static Set<String> first(Element element) {
    Set<String> given = new HashSet<>();
    Set<String> named = new HashSet<>();
    ConstructorDeclaration constructor = (ConstructorDeclaration) element.view();
    Set<String> locals = new HashSet<>();
    Body.OF.of(element).locals().forEach(local -> locals.add(local.name()));
    if (element.isFaulty() || constructor.body().isEmpty()) {
      return Set.of();
    }
    for (Statement statement : constructor.body().get().statements()) {
      Optional<Element> target = target(statement, locals);
      addNames(statement.element(), target, locals, named);
      Optional<String> name = target.flatMap(it -> field(it.view(), locals));
      name.filter(it -> !named.contains(it)).ifPresent(given::add);
      name.ifPresent(named::add);
      if (leaves(statement)) {
        break;
      }
    }
    return Set.copyOf(given);
  }

  /** What a statement assigns, if that is a field of the object. */
  private static Optional<Element> target(Statement statement, Set<String> locals) {
    return statement instanceof ExpressionStatement it
            && it.expression() instanceof Assignment assignment
            && assignment.operator() == JavaKind.EQ
            && field(assignment.target(), locals).isPresent()
        ? Optional.of(assignment.target().element())
        : Optional.empty();
  }

  /** The name of a field that has no qualifier but {@code this}. */
  private static Optional<String> field(Syntax view, Set<String> locals) {
    return view instanceof Expression expression
        ? expression
            .unqualified()
            .filter(name -> !(view instanceof NameExpression && locals.contains(name)))
        : Optional.empty();
  }

  private static void addNames(
      Element statement, Optional<Element> target, Set<String> locals, Set<String> named) {
    for (Element inner : statement.preorder()) {
      if (target.isEmpty() || !target.get().range().contains(inner.range())) {
        field(inner.view(), locals).ifPresent(named::add);
      }
    }
  }

  private static boolean leaves(Statement statement) {
    for (Element inner : statement.element().preorder()) {
      if (inner.kind() == JavaKind.RETURN_STATEMENT) {
        return true;
      }
    }
    return false;
  }
}
