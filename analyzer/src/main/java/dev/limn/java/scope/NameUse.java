package dev.limn.java.scope;

/**
 * A way in which a name is used where it names no local variable of the member that uses it.
 *
 * @param form what is done with what it names
 * @param arguments how many arguments are given, in a call or an instance creation; else 0
 */
public record NameUse(Form form, int arguments) {

  /** What is done with what a name names. */
  public enum Form {
    /** Read as a variable, or qualifies something as a variable, a type or a package. */
    READ,
    /** Assigned as a variable, the value of the assignment not used. */
    WRITTEN,
    /** Changed as a variable by what it was, as in {@code x++}, for itself alone. */
    UPDATED,
    /** Called as a method; {@code this} and {@code super} as constructors. */
    CALLED,
    /** Named by a method reference. */
    REFERRED_TO,
    /** Used as a type. */
    TYPE,
    /** Created as an instance, with these arguments. */
    CREATED,
    /** Thrown as soon as it is created. */
    THROWN,
    /** Declared as a local type. */
    DECLARED,
    /** Extended or implemented by an anonymous class. */
    EXTENDED,
    /** Qualifies {@code this} or {@code super}. */
    ENCLOSING,
    /**
     * Used as only inner classes can be: created in an object, named in a type with arguments; as
     * {@code super}, called in an object.
     */
    BOUND,
    /** Named in a string, or in code that cannot be understood. */
    MENTIONED
  }

  /** A use that gives no arguments. */
  public static NameUse of(Form form) {
    return new NameUse(form, 0);
  }
}
