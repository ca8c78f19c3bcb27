package dev.limn.java.syntax;

/** What may stand in the body of a type (JLS 8.1.7), or at the top of a compilation unit. */
public interface Member extends Declaration {}
