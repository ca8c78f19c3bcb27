package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A type parameter (JLS 4.4). */
public record TypeParameter(Element element) implements Declaration {
  /** The name. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }

  /** The bound; several are one {@link IntersectionType}. */
  public Optional<TypeUse> bound() {
    return element.first(TypeUse.class);
  }
}
