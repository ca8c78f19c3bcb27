package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An array access (JLS 15.10.3). */
public record ArrayAccess(Element element) implements Expression {
  /** The array. */
  public Expression array() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The index. */
  public Expression index() {
    return Shape.required(element, Expression.class, 1);
  }
}
