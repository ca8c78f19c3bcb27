package dev.limn.java.scope;

import java.util.List;

/**
 * A variable, a type or a label that is declared in a body and can be seen in it alone.
 *
 * @param kind what it is
 * @param name its name; {@code _} for what is unnamed
 * @param at where its name stands in its declaration, counted from the start of the member
 * @param initialized whether its declaration gives it a value
 * @param captured whether it is used in a lambda expression or a class inside its scope
 * @param uses the uses that were found, in the order of evaluation
 */
public record Local(
    Kind kind, String name, int at, boolean initialized, boolean captured, List<Use> uses) {

  /** Makes the list unmodifiable. */
  public Local {
    uses = List.copyOf(uses);
  }

  /** What can be local. */
  public enum Kind {
    /** Declared by a statement of its own, or in the head of a basic {@code for}. */
    VARIABLE,
    /** Of a method or a constructor. */
    PARAMETER,
    LAMBDA_PARAMETER,
    EXCEPTION_PARAMETER,
    /** Of an enhanced {@code for}. */
    ELEMENT,
    RESOURCE,
    /** Of a pattern in an {@code instanceof}. */
    PATTERN,
    /** Of a pattern in a label of a switch, or inside a record pattern. */
    COMPONENT_PATTERN,
    TYPE
  }

  /** What a use does with a variable. */
  public enum Access {
    READ,
    /** Assigns it; the value of the assignment may be used. */
    WRITE,
    /** Changes it by what it was, for itself alone, as in the statement {@code x++}. */
    UPDATE
  }

  /**
   * A use of a variable.
   *
   * @param at where the name stands, counted from the start of the member; for a use by the members
   *     of a class inside, where this class begins
   */
  public record Use(int at, Access access) {}

  /** Whether its value is read somewhere, other than to change itself. */
  public boolean isRead() {
    return uses.stream().anyMatch(use -> use.access() == Access.READ);
  }
}
