package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A simple name as an expression (JLS 15.14.1). */
public record NameExpression(Element element) implements Expression {
  /** The name. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }
}
