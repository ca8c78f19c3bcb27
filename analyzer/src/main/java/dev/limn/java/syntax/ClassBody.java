package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** The body of a class, an interface, a record, an annotation interface or an anonymous class. */
public record ClassBody(Element element) implements TypeBody {}
