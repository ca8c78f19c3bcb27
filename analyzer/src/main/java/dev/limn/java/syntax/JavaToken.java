package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A token that is neither an identifier nor a documentation comment (JLS 3.5). */
public record JavaToken(Element element) implements Syntax {}
