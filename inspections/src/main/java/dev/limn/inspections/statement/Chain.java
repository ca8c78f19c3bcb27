package dev.limn.inspections.statement;

import dev.limn.inspect.Edit;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@code if} with all that follow it by {@code else if}, and the last {@code else}.
 *
 * @param choices the {@code if} statements, the first one first
 * @param otherwise the body of the last {@code else}
 */
public record Chain(List<IfStatement> choices, Optional<Statement> otherwise) {

  /** Whether the visited statement begins a chain and is not the {@code else} of another one. */
  public static final Fact<Boolean> BEGINS = Chain::begins;

  /** Whether an {@code else} follows the visited statement: an {@code if} in it must keep its. */
  public static final Fact<Boolean> IS_BEFORE_ELSE =
      surroundings -> isBeforeElse(surroundings.element(), surroundings.ancestors());

  /** Makes the list unmodifiable. */
  public Chain {
    choices = List.copyOf(choices);
  }

  /** The chain from an {@code if} on. */
  public static Chain from(IfStatement first) {
    List<IfStatement> choices = new ArrayList<>(List.of(first));
    Optional<Statement> rest = first.elseStatement();
    while (rest.isPresent() && rest.get() instanceof IfStatement next) {
      choices.add(next);
      rest = next.elseStatement();
    }
    return new Chain(choices, rest);
  }

  /**
   * Whether an {@code else} follows a statement.
   *
   * @param around the elements around it, the innermost first
   */
  public static boolean isBeforeElse(Element statement, List<Element> around) {
    Element inner = statement;
    for (Element outer : around) {
      if (outer.view() instanceof IfStatement choice
          && choice.elseStatement().isPresent()
          && choice.thenStatement().element().equals(inner)) {
        return true;
      }
      if (outer.range().end() != inner.range().end()) {
        return false;
      }
      inner = outer;
    }
    return false;
  }

  /** The bodies of all branches, that of the last {@code else} included. */
  public List<Statement> bodies() {
    List<Statement> bodies = new ArrayList<>();
    choices.forEach(choice -> bodies.add(choice.thenStatement()));
    otherwise.ifPresent(bodies::add);
    return bodies;
  }

  /** The keyword with which a branch begins: its {@code if}, or the last {@code else}. */
  public Element keyword(int branch) {
    return branch < choices.size()
        ? token(choices.get(branch), JavaKind.IF)
        : token(choices.get(branch - 1), JavaKind.ELSE);
  }

  /** Whether a condition gives a name to what it finds, so that branches differ by its type. */
  public boolean bindsNames() {
    for (IfStatement choice : choices) {
      for (Element element : choice.condition().element().preorder()) {
        if (element.kind() == JavaKind.TYPE_PATTERN) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes out a branch with its condition.
   *
   * @param branch the index of a choice that is not the first
   */
  public void remove(int branch, Edit edit) {
    IfStatement choice = choices.get(branch);
    if (choice.elseStatement().isPresent()) {
      edit.delete(token(choice, JavaKind.IF), token(choice, JavaKind.ELSE));
    } else {
      edit.delete(token(choices.get(branch - 1), JavaKind.ELSE), choice.element());
    }
  }

  private static Element token(Syntax parent, JavaKind kind) {
    return parent.element().first(kind).orElseThrow();
  }

  private static boolean begins(Surroundings surroundings) {
    return surroundings.ancestors().isEmpty()
        || !(surroundings.ancestors().get(0).view() instanceof IfStatement outer)
        || outer
            .elseStatement()
            .filter(otherwise -> otherwise.element().equals(surroundings.element()))
            .isEmpty();
  }
}
