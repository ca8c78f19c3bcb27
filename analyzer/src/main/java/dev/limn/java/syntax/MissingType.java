package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** Stands where a type is missing; of no width. */
public record MissingType(Element element) implements TypeUse {}
