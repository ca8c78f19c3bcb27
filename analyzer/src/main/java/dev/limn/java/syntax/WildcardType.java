package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A wildcard (JLS 4.5.1). */
public record WildcardType(Element element) implements TypeUse {
  /** The bound. */
  public Optional<TypeUse> bound() {
    return element.first(TypeUse.class);
  }

  /** Whether the bound is a lower one. */
  public boolean isSuper() {
    return element.hasChild(JavaKind.SUPER);
  }
}
