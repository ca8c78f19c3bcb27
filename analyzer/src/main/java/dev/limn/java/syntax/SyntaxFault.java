package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A place of no width at which the parser found something wrong. */
public record SyntaxFault(Element element) implements Syntax {}
