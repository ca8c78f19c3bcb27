package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A primitive type (JLS 4.2). */
public record PrimitiveType(Element element) implements TypeUse {
  /** The type annotations. */
  public List<Annotation> annotations() {
    return element.all(Annotation.class);
  }
}
