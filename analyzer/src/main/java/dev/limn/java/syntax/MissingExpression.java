package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** Stands where an expression is missing; of no width. */
public record MissingExpression(Element element) implements Expression {}
