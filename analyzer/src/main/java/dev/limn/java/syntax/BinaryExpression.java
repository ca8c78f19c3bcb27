package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A binary operator with its operands; chains are nested on the left (JLS 15.17 to 15.24). */
public record BinaryExpression(Element element) implements Expression {
  /** The operator, as one token. */
  public Element operatorToken() {
    return Shape.token(element);
  }

  /** The kind of the operator. */
  public JavaKind operator() {
    return (JavaKind) operatorToken().kind();
  }

  /** The left operand. */
  public Expression left() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The right operand. */
  public Expression right() {
    return Shape.required(element, Expression.class, 1);
  }
}
