package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An operator after its operand (JLS 15.14). */
public record PostfixExpression(Element element) implements Expression {
  /** The operator, as one token. */
  public Element operatorToken() {
    return Shape.token(element);
  }

  /** The kind of the operator. */
  public JavaKind operator() {
    return (JavaKind) operatorToken().kind();
  }

  /** The operand. */
  public Expression operand() {
    return Shape.required(element, Expression.class, 0);
  }
}
