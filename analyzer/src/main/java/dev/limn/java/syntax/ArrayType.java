package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** An array type (JLS 10.1). */
public record ArrayType(Element element) implements TypeUse {
  /** The type before the brackets. */
  public TypeUse elementType() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The pairs of brackets. */
  public List<Dimension> dimensions() {
    return element.all(Dimension.class);
  }
}
