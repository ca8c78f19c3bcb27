package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A receiver parameter (JLS 8.4). */
public record ReceiverParameter(Element element) implements Declaration {
  /** The type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }
}
