package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A type declaration as a statement (JLS 14.3). */
public record LocalTypeDeclaration(Element element) implements Statement {
  /** The declaration. */
  public TypeDeclaration declaration() {
    return Shape.required(element, TypeDeclaration.class, 0);
  }
}
