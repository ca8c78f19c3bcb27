package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A component of a record (JLS 8.10.1). */
public record RecordComponent(Element element) implements Variable, Declaration {
  /** The type; of a variable arity component, that of its elements. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** Whether the component has variable arity. */
  public boolean isVarargs() {
    return element.hasChild(JavaKind.ELLIPSIS);
  }
}
