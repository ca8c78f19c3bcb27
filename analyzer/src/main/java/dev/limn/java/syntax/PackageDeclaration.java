package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A package declaration (JLS 7.4). */
public record PackageDeclaration(Element element) implements Declaration {
  /** The name of the package. */
  public Name name() {
    return Shape.required(element, Name.class, 0);
  }
}
