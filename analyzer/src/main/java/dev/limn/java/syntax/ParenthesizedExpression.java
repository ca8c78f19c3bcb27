package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An expression in parentheses (JLS 15.8.5). */
public record ParenthesizedExpression(Element element) implements Expression {
  /** The expression inside. */
  public Expression expression() {
    return Shape.required(element, Expression.class, 0);
  }
}
