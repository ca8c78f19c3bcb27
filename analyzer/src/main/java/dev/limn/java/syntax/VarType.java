package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** The {@code var} in place of a type (JLS 14.4.1). */
public record VarType(Element element) implements TypeUse {}
