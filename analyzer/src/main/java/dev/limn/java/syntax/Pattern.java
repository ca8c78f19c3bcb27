package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/** A pattern (JLS 14.30). */
public interface Pattern extends Syntax {}
