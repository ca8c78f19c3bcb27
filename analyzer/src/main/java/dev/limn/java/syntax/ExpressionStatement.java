package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An expression as a statement (JLS 14.8). */
public record ExpressionStatement(Element element) implements Statement {
  /** The expression. */
  public Expression expression() {
    return Shape.required(element, Expression.class, 0);
  }
}
