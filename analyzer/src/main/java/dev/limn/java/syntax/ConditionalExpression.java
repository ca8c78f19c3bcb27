package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A conditional expression (JLS 15.25). */
public record ConditionalExpression(Element element) implements Expression {
  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The value if the condition holds. */
  public Expression thenExpression() {
    return Shape.required(element, Expression.class, 1);
  }

  /** The value otherwise. */
  public Expression elseExpression() {
    return Shape.required(element, Expression.class, 2);
  }
}
