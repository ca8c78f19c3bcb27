package dev.limn.inspections.member;

import java.util.Set;

/**
 * A place in a member at which a name stands.
 *
 * @param role what it stands for there
 * @param at where it stands, counted from the start of the member, trivia included
 * @param owner of what the named thing is a member, as far as the place tells; for a variable that
 *     is declared, what its type is
 * @param arguments how many arguments a call has; else 0
 * @param supertypes the names of what the classes inside the member extend or implement in which
 *     the place is
 */
record Occurrence(Role role, int at, Owner owner, int arguments, Set<String> supertypes) {

  /** Makes the set unmodifiable. */
  Occurrence {
    supertypes = Set.copyOf(supertypes);
  }

  /** What a name can stand for. */
  enum Role {
    /** A field, or an enum constant, that is declared. */
    DECLARED_VARIABLE,
    DECLARED_METHOD,
    /** A local type, or a type parameter, that is declared. */
    DECLARED_TYPE,
    /** A local variable that is declared. */
    LOCAL_VARIABLE,
    /** The same, which a class inside its scope uses. */
    CAPTURED_VARIABLE,
    /** What an expression names or begins with, and is no local variable: a type, too. */
    VARIABLE,
    /** A constant in a {@code case}: of an enum, or one that is a variable elsewhere, too. */
    CASE,
    /** A type that nothing qualifies. */
    TYPE,
    /** A member of an object or a type: a type, too, where a type can qualify. */
    FIELD,
    /** A type that is qualified. */
    MEMBER_TYPE,
    CALL,
    METHOD_REFERENCE
  }

  /**
   * Of what something is a member.
   *
   * @param form what is known
   * @param name the name of the type, or of the variable
   */
  record Owner(Form form, String name) {

    /** Nothing is written before it. */
    static final Owner NONE = new Owner(Form.NONE, "");

    /** The innermost type around the member. */
    static final Owner THIS = new Owner(Form.THIS, "");

    /** A type that is certainly none around the member. */
    static final Owner ANOTHER = new Owner(Form.ANOTHER, "");

    static final Owner UNKNOWN = new Owner(Form.UNKNOWN, "");

    static Owner type(String name) {
      return new Owner(Form.TYPE, name);
    }

    static Owner name(String name) {
      return new Owner(Form.NAME, name);
    }

    /** What can be known of an owner. */
    enum Form {
      NONE,
      THIS,
      /** The type that has the name there. */
      TYPE,
      /** What the name stands for there: a type, or a variable that is not local. */
      NAME,
      ANOTHER,
      UNKNOWN
    }
  }
}
