package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A switch statement (JLS 14.11). */
public record SwitchStatement(Element element) implements Statement, Switch {}
