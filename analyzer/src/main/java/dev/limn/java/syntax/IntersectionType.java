package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** Several types joined by {@code &} in a cast or a bound (JLS 4.9). */
public record IntersectionType(Element element) implements TypeUse {
  /** The types. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
