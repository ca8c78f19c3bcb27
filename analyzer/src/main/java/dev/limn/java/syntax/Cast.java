package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A cast (JLS 15.16). */
public record Cast(Element element) implements Expression {
  /** The type; several are one {@link IntersectionType}. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The operand. */
  public Expression operand() {
    return Shape.required(element, Expression.class, 0);
  }
}
