package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** The pattern {@code _} (JLS 14.30.1). */
public record MatchAllPattern(Element element) implements Pattern {}
