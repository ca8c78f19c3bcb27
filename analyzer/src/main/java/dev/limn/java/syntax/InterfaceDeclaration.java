package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An interface declaration (JLS 9.1). */
public record InterfaceDeclaration(Element element) implements TypeDeclaration {}
