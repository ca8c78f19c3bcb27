package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An assignment, simple or compound (JLS 15.26). */
public record Assignment(Element element) implements Expression {
  /** The operator, as one token. */
  public Element operatorToken() {
    return Shape.token(element);
  }

  /** The kind of the operator. */
  public JavaKind operator() {
    return (JavaKind) operatorToken().kind();
  }

  /** The left side. */
  public Expression target() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The right side. */
  public Expression value() {
    return Shape.required(element, Expression.class, 1);
  }
}
