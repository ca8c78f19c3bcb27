package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A constructor declaration; also a method whose result type is missing (JLS 8.8). */
public record ConstructorDeclaration(Element element) implements Executable {}
