package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A unary operator before its operand (JLS 15.15). */
public record PrefixExpression(Element element) implements Expression {
  /** The operator, as one token. */
  public Element operatorToken() {
    return Shape.token(element);
  }

  /** The kind of the operator. */
  public JavaKind operator() {
    return (JavaKind) operatorToken().kind();
  }

  /** Whether it changes its operand: {@code ++} or {@code --}. */
  public boolean isUpdate() {
    return operator() == JavaKind.PLUS_PLUS || operator() == JavaKind.MINUS_MINUS;
  }

  /** The operand. */
  public Expression operand() {
    return Shape.required(element, Expression.class, 0);
  }
}
