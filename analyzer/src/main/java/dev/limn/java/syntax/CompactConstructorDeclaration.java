package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A compact constructor of a record (JLS 8.10.4). */
public record CompactConstructorDeclaration(Element element) implements Executable {}
