package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A class declaration (JLS 8.1). */
public record ClassDeclaration(Element element) implements TypeDeclaration {}
