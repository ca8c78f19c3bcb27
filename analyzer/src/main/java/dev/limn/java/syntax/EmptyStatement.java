package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A semicolon as a statement (JLS 14.6). */
public record EmptyStatement(Element element) implements Statement {}
