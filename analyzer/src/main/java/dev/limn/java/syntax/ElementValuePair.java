package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A named argument of an annotation (JLS 9.7.1). */
public record ElementValuePair(Element element) implements Syntax {
  /** The name of the element. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }

  /** The value. */
  public Expression value() {
    return Shape.required(element, Expression.class, 0);
  }
}
