package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A class literal (JLS 15.8.2). */
public record ClassLiteral(Element element) implements Expression {
  /** The type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }
}
