package dev.limn.inspections.scope;

import dev.limn.inspect.Edit;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Access;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.Local.Use;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to do without a local variable, or without one value of it. What is evaluated for its effects
 * stays, as a statement of its own.
 */
public final class VariableRemoval {
  private VariableRemoval() {}

  /** The edit that removes a variable that is never read; empty where that is not possible. */
  public static Optional<Consumer<Edit>> ofVariable(MemberBody member, Local local) {
    List<Consumer<Edit>> edits = new ArrayList<>();
    Optional<Consumer<Edit>> declaration = ofDeclaration(member, local);
    if (declaration.isEmpty()) {
      return Optional.empty();
    }
    edits.add(declaration.get());
    for (Use use : local.uses()) {
      Optional<Consumer<Edit>> write = ofUse(member, use);
      if (write.isEmpty()) {
        return Optional.empty();
      }
      edits.add(write.get());
    }
    return Optional.of(edit -> edits.forEach(each -> each.accept(edit)));
  }

  private static Optional<Consumer<Edit>> ofDeclaration(MemberBody member, Local local) {
    List<Element> path = member.path(local.at());
    Element parent = path.get(path.size() - 2);
    if (local.kind() == Kind.PATTERN && parent.view() instanceof TypePattern pattern) {
      return pattern.modifiers().isPresent()
          ? Optional.empty()
          : Optional.of(edit -> edit.replace(pattern.element(), pattern.element(), pattern.type()));
    }
    return parent.view() instanceof VariableDeclarator declarator
        ? ofDeclarator(declarator, path.get(path.size() - 3), path.get(path.size() - 4))
        : Optional.empty();
  }

  private static Optional<Consumer<Edit>> ofDeclarator(
      VariableDeclarator declarator, Element declaration, Element parent) {
    Optional<Expression> initializer = declarator.initializer().map(Expression::bare);
    boolean harmless = initializer.map(Effects::none).orElse(true);
    if (declaration.all(VariableDeclarator.class).size() > 1) {
      return harmless
          ? Optional.of(edit -> deleteFromList(edit, declaration, declarator.element()))
          : Optional.empty();
    }
    if (harmless) {
      return isList(parent) || parent.kind() == JavaKind.FOR_INIT
          ? Optional.of(edit -> edit.delete(declaration))
          : Optional.empty();
    }
    return isList(parent) && initializer.filter(Effects::canStandAlone).isPresent()
        ? Optional.of(edit -> edit.replace(declaration, declaration, initializer.get(), ";"))
        : Optional.empty();
  }

  /** Whether an element is a list of statements. */
  public static boolean isList(Element element) {
    return element.kind() == JavaKind.BLOCK || element.kind() == JavaKind.SWITCH_GROUP;
  }

  /** Deletes an item of a list and one of the commas beside it. */
  public static void deleteFromList(Edit edit, Element list, Element item) {
    Element before = list;
    for (Element child : list.children()) {
      if (child.equals(item) && before.kind() == JavaKind.COMMA) {
        edit.delete(before, item);
        return;
      }
      if (before.equals(item) && child.kind() == JavaKind.COMMA) {
        edit.delete(item, child);
        return;
      }
      before = child;
    }
    edit.delete(item);
  }

  /** The edit that removes a write, the value of which nobody reads; empty if there is none. */
  public static Optional<Consumer<Edit>> ofUse(MemberBody member, Use use) {
    return use.access() == Access.READ ? Optional.empty() : ofWrite(member, use.at());
  }

  /** The same for the write of a variable the name of which stands at an offset. */
  public static Optional<Consumer<Edit>> ofWrite(MemberBody member, int at) {
    List<Element> path = member.path(at);
    int target = path.size() - 3; // above it are the name and its token
    Element write = path.get(target);
    Element parent = path.get(target - 1);
    boolean alone = parent.kind() == JavaKind.EXPRESSION_STATEMENT;
    if (write.view() instanceof Assignment assignment) {
      Expression value = assignment.value().bare();
      return alone ? ofStatement(parent, path.get(target - 2), value) : ofValue(assignment, parent);
    }
    boolean update =
        write.view() instanceof PostfixExpression || write.view() instanceof PrefixExpression;
    return update && alone && isList(path.get(target - 2))
        ? Optional.of(edit -> edit.delete(parent))
        : Optional.empty();
  }

  private static Optional<Consumer<Edit>> ofStatement(
      Element statement, Element parent, Expression value) {
    if (Effects.none(value)) {
      return isList(parent) ? Optional.of(edit -> edit.delete(statement)) : Optional.empty();
    }
    return Effects.canStandAlone(value)
        ? Optional.of(edit -> edit.replace(statement, statement, value, ";"))
        : Optional.empty();
  }

  /** What is assigned stays where it is used; a value of another type may be of no use there. */
  private static Optional<Consumer<Edit>> ofValue(Assignment assignment, Element parent) {
    return assignment.operator() == JavaKind.EQ
            && (parent.kind() == JavaKind.RETURN_STATEMENT
                || parent.kind() == JavaKind.VARIABLE_DECLARATOR)
        ? Optional.of(
            edit -> edit.replace(assignment.element(), assignment.element(), assignment.value()))
        : Optional.empty();
  }
}
