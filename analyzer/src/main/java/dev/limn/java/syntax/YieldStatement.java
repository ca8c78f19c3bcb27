package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A {@code yield} statement (JLS 14.21). */
public record YieldStatement(Element element) implements Statement {
  /** The value. */
  public Expression expression() {
    return Shape.required(element, Expression.class, 0);
  }
}
