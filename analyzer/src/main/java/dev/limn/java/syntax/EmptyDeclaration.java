package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A semicolon in place of a declaration. */
public record EmptyDeclaration(Element element) implements Member {}
