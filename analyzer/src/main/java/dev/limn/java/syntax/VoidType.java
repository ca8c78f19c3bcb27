package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** The {@code void} in place of a result type (JLS 8.4.5). */
public record VoidType(Element element) implements TypeUse {}
