package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/**
 * A declaration of one variable: a field, a local variable, a parameter, a pattern variable, an
 * enum constant or a component.
 */
public interface Variable extends Syntax {
  /** The name of the variable; {@code _} for an unnamed one. */
  default Identifier name() {
    return Shape.required(element(), Identifier.class, 0);
  }
}
