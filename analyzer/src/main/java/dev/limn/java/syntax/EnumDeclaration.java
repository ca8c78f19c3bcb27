package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An enum declaration (JLS 8.9). */
public record EnumDeclaration(Element element) implements TypeDeclaration {
  @Override
  public EnumBody body() {
    return Shape.required(element, EnumBody.class, 0);
  }
}
