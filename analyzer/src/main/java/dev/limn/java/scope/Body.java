package dev.limn.java.scope;

import dev.limn.query.Index;
import dev.limn.query.Summary;
import java.util.List;

/**
 * What happens in a member, as far as it can be told from the member alone: its local variables and
 * what becomes of them, where control cannot come, and the names of other things that it uses. The
 * members of a class inside have bodies of their own. Offsets are those of first characters,
 * counted from the start of the member, trivia included.
 *
 * @param locals the variables and types that are declared in it, parameters included
 * @param deadStores the values that are assigned to variables and never read, by position; none of
 *     variables that are never read at all and could be left out
 * @param unreachable what is never executed, by position; without what is inside of another one
 * @param names the uses of names that are not those of local variables, and those of the members of
 *     classes inside
 */
public record Body(
    List<Local> locals,
    List<DeadStore> deadStores,
    List<Stretch> unreachable,
    Index<String, Uses> names) {

  /** The body of a method, a constructor, an initializer, a field or an enum constant. */
  public static final Summary<Body> OF = Summary.of("body", member -> new BodyTrace(member).body());

  /** Makes the lists unmodifiable. */
  public Body {
    locals = List.copyOf(locals);
    deadStores = List.copyOf(deadStores);
    unreachable = List.copyOf(unreachable);
  }

  /**
   * A value that is never read.
   *
   * @param local the number of the variable
   * @param at where the name of the variable stands that is assigned; where it is declared, if it
   *     is its first value
   */
  public record DeadStore(int local, int at) {}

  /** One or more statements in a row that are never executed. */
  public record Stretch(int start, int end, Cause cause) {}

  /** Why statements are never executed. */
  public enum Cause {
    /** What stands before them never comes to an end that leads to them. */
    JUMP,
    /** A condition that is always true, or always false. */
    CONDITION
  }
}
