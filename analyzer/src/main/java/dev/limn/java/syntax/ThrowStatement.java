package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A {@code throw} statement (JLS 14.18). */
public record ThrowStatement(Element element) implements Statement {
  /** The exception. */
  public Expression expression() {
    return Shape.required(element, Expression.class, 0);
  }
}
