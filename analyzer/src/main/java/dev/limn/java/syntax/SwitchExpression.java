package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A switch expression (JLS 15.28). */
public record SwitchExpression(Element element) implements Expression, Switch {}
