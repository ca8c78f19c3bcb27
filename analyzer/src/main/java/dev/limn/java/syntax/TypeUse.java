package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/** A use of a type (JLS 4). */
public interface TypeUse extends Syntax {}
