package dev.limn.java.syntax.parser;

/** In what list an element stands: the same text in lists of one context is parsed in one way. */
enum Context {
  /** Not an element of a list. */
  NONE,
  /** Fields, methods and types, in a type or at the top, imports too. */
  MEMBERS,
  /** Enum constants. */
  CONSTANTS,
  /** Statements. */
  STATEMENTS,
  /** The entries of a switch. */
  ENTRIES,
  /** The parameters of methods and constructors. */
  PARAMETERS,
  /** The parameters of lambda expressions. */
  LAMBDA_PARAMETERS,
  /** The components of records. */
  COMPONENTS,
  /** The directives of a module. */
  DIRECTIVES
}
