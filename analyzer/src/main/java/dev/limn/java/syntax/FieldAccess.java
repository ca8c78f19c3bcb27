package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/**
 * A name qualified by an expression; the qualifier of a qualified name may turn out to be a type or
 * a package (JLS 6.5, 15.11).
 */
public record FieldAccess(Element element) implements Expression {
  /** What stands before the dot. */
  public Expression qualifier() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The name. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }
}
