package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/**
 * An expression (JLS 15), or what may stand for one as the value of an annotation element or as the
 * initializer of a variable.
 */
public interface Expression extends Syntax {}
