package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A type pattern (JLS 14.30.1). */
public record TypePattern(Element element) implements Pattern, Variable, Declaration {
  /** The type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }
}
