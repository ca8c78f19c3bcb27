package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/** A switch statement or a switch expression (JLS 14.11, 15.28). */
public interface Switch extends Syntax {
  /** The expression whose value selects the entry. */
  default Expression selector() {
    return Shape.required(element(), Expression.class, 0);
  }

  /** The block with the entries. */
  default SwitchBlock block() {
    return Shape.required(element(), SwitchBlock.class, 0);
  }
}
