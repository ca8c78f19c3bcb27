package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** Tokens that the parser skipped, with the fault that says why. */
public record SkippedTokens(Element element) implements Syntax {}
