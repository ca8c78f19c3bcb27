package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** Stands where a statement is missing; of no width. */
public record MissingStatement(Element element) implements Statement {}
