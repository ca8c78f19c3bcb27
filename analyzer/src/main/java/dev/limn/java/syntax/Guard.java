package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A guard of a case label (JLS 14.11.1). */
public record Guard(Element element) implements Syntax {
  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }
}
