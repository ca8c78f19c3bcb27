package dev.limn.inspections.scope;

import dev.limn.inspect.View;
import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.ForEachVariable;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewArrayExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.Variable;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A variable that the text around a place declares: a local variable, a parameter, or a field of
 * the innermost type (JLS 6.3). Pattern variables and inherited fields are not among them.
 *
 * @param variable the declaration of the variable itself
 * @param type the type before the name; empty where none is written
 * @param isField whether it is a field or a component of a record
 * @param declaration the declaration with the modifiers
 */
public record VisibleVariable(
    Variable variable, Optional<TypeUse> type, boolean isField, Declaration declaration) {

  /** What only groups declarations, which are visible after it. */
  private static final Set<JavaKind> GROUPS =
      EnumSet.of(
          JavaKind.FOR_INIT,
          JavaKind.LAMBDA_PARAMETERS,
          JavaKind.PARAMETERS,
          JavaKind.RECORD_HEADER,
          JavaKind.RESOURCES,
          JavaKind.SWITCH_GROUP);

  /** The name. */
  public String name() {
    return variable.name().name();
  }

  /** The value that its declaration gives to it. */
  public Optional<Expression> initializer() {
    return variable instanceof VariableDeclarator declarator
        ? declarator.initializer()
        : Optional.empty();
  }

  /** Whether the declaration shows that its values are arrays. */
  public boolean isArray() {
    return type.filter(ArrayType.class::isInstance).isPresent()
        || (variable instanceof VariableDeclarator declarator
            && (!declarator.dimensions().isEmpty()
                || declarator
                    .initializer()
                    .filter(NewArrayExpression.class::isInstance)
                    .isPresent()))
        || (variable instanceof Parameter parameter
            && (parameter.isVarargs() || !parameter.dimensions().isEmpty()));
  }

  /** The variable of a name that is found first from a place outwards. */
  public static Optional<VisibleVariable> of(String name, Surroundings place) {
    Element inner = place.element();
    for (Element outer : place.ancestors()) {
      if (outer.view() instanceof TypeBody) {
        boolean hidden = bindsInPattern(inner, name);
        return hidden ? Optional.empty() : named(name, fields(outer, place.ancestors()));
      }
      Optional<VisibleVariable> local = named(name, locals(outer, inner));
      if (local.isPresent()) {
        return local;
      }
      inner = outer;
    }
    return Optional.empty();
  }

  /**
   * The variable of a name, if it is a local one or a parameter. Nothing is read outside of the
   * member in which the place is.
   */
  public static Optional<VisibleVariable> local(String name, Surroundings place) {
    Element inner = place.element();
    for (Element outer : place.ancestors()) {
      Optional<VisibleVariable> local = named(name, locals(outer, inner));
      if (local.isPresent() || isMember(outer)) {
        return local;
      }
      inner = outer;
    }
    return Optional.empty();
  }

  /** Whether a pattern in the member around a place binds a name. */
  public static boolean isBoundNear(String name, Surroundings place) {
    return place.ancestors().stream()
        .filter(VisibleVariable::isMember)
        .findFirst()
        .filter(member -> bindsInPattern(member, name))
        .isPresent();
  }

  private static boolean isMember(Element element) {
    return element.view() instanceof Executable
        || element.view() instanceof Initializer
        || element.view() instanceof FieldDeclaration
        || element.view() instanceof EnumConstant;
  }

  /** Whether a name is that of a local variable or a parameter. */
  public record IsLocal(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings place) {
      return local(name, place).isPresent();
    }
  }

  /** Whether a name is that of a field of the innermost type, and of nothing that hides it. */
  private record IsField(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings place) {
      return VisibleVariable.of(name, place).filter(VisibleVariable::isField).isPresent();
    }
  }

  /** Whether one of two expressions is {@code this.x} and the other one {@code x}, a field. */
  public static boolean isSameField(Expression one, Expression other, View view) {
    Optional<String> qualified = fieldOfThis(one).or(() -> fieldOfThis(other));
    Optional<String> simple = simpleName(one).or(() -> simpleName(other));
    return qualified.isPresent() && qualified.equals(simple) && view.ask(new IsField(simple.get()));
  }

  private static Optional<String> fieldOfThis(Expression expression) {
    return expression instanceof FieldAccess access ? access.unqualified() : Optional.empty();
  }

  private static Optional<String> simpleName(Expression expression) {
    return expression instanceof NameExpression name
        ? Optional.of(name.name().name())
        : Optional.empty();
  }

  /** Whether a field of a name is declared in the body of a type. */
  public static boolean declares(Element body, String name) {
    List<VisibleVariable> fields = new ArrayList<>();
    body.children().forEach(member -> collect(member, true, fields));
    return named(name, fields).isPresent();
  }

  private static Optional<VisibleVariable> named(String name, List<VisibleVariable> variables) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }

  /** What the children of {@code outer} declare that stand before {@code inner} or hold it. */
  private static List<VisibleVariable> locals(Element outer, Element inner) {
    boolean resourcesClosed =
        inner.kind() == JavaKind.CATCH_CLAUSE || inner.kind() == JavaKind.FINALLY_CLAUSE;
    List<VisibleVariable> found = new ArrayList<>();
    for (Element child : outer.children()) {
      if (child.fullRange().start() > inner.fullRange().start()) {
        break;
      }
      if (!(resourcesClosed && child.kind() == JavaKind.RESOURCES)
          && !(child.equals(inner) && child.kind() == JavaKind.SWITCH_GROUP)) {
        collect(child, false, found);
      }
    }
    return found;
  }

  private static List<VisibleVariable> fields(Element body, List<Element> ancestors) {
    List<VisibleVariable> found = new ArrayList<>();
    body.children().forEach(member -> collect(member, true, found));
    Element owner = ancestors.get(ancestors.indexOf(body) + 1);
    owner.first(JavaKind.RECORD_HEADER).ifPresent(header -> collect(header, true, found));
    return found;
  }

  private static void collect(Element part, boolean field, List<VisibleVariable> found) {
    Syntax view = part.view();
    if (view instanceof LocalVariableDeclaration local) {
      add(local.declarators(), Optional.of(local.type()), field, local, found);
    } else if (view instanceof FieldDeclaration fields) {
      add(fields.declarators(), Optional.of(fields.type()), field, fields, found);
    } else if (view instanceof Parameter parameter) {
      add(List.of(parameter), parameter.type(), field, parameter, found);
    } else if (view instanceof ForEachVariable variable) {
      add(List.of(variable), Optional.of(variable.type()), field, variable, found);
    } else if (view instanceof RecordComponent component) {
      add(List.of(component), Optional.of(component.type()), field, component, found);
    } else if (view instanceof Resource resource) {
      List<VariableDeclarator> declarators = resource.declarator().stream().toList();
      add(declarators, resource.type(), field, resource, found);
    } else if (view.kind() instanceof JavaKind kind && GROUPS.contains(kind)) {
      part.children().forEach(child -> collect(child, field, found));
    }
  }

  private static void add(
      List<? extends Variable> variables,
      Optional<TypeUse> type,
      boolean field,
      Declaration declaration,
      List<VisibleVariable> found) {
    for (Variable variable : variables) {
      found.add(new VisibleVariable(variable, type, field, declaration));
    }
  }

  private static boolean bindsInPattern(Element member, String name) {
    for (Element element : member.preorder()) {
      if (element.view() instanceof TypePattern pattern && pattern.name().name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
