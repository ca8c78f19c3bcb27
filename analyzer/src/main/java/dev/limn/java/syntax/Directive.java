package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/** A directive of a module (JLS 7.7). */
public interface Directive extends Syntax {}
