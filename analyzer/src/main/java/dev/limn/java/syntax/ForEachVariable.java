package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** The variable of an enhanced {@code for} statement (JLS 14.14.2). */
public record ForEachVariable(Element element) implements Variable, Declaration {
  /** The type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }
}
