package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;

/** A statement, or a declaration where a statement may stand (JLS 14.5). */
public interface Statement extends Syntax {}
