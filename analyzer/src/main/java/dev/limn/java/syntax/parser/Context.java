package dev.limn.java.syntax.parser;

/** In what list an element stands: the same text in lists of one context is parsed in one way. */
enum Context {
  /** Not an element of a list. */
  NONE,
  /** Fields, methods and types, in a type or at the top of a file. */
  MEMBERS,
  /** What can stand at the top of a file alone: package and module declarations and imports. */
  TOP_LEVEL,
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
