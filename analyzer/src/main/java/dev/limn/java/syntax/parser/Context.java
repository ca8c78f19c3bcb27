package dev.limn.java.syntax.parser;

/**
 * As what a node was parsed: the same text is made the same node by a production of one context. A
 * node of none is never taken over by itself.
 */
enum Context {
  NONE,
  /** Fields, methods and the like, in a type or at the top of a file. */
  MEMBERS,
  /** Types in types. */
  INNER_TYPES,
  /** At the top of a file: package and module declarations, imports, types. */
  TOP_LEVEL,
  /** Enum constants. */
  CONSTANTS,
  /** Statements in blocks. */
  STATEMENTS,
  /** Statements as parts of others, after an {@code else} for instance. */
  SUBSTATEMENTS,
  /** The {@code if} statements after an {@code else}. */
  ELSE_IFS,
  /** Blocks as parts of others. */
  BLOCKS,
  /** The bodies of types. */
  BODIES,
  /** The bodies of anonymous classes and of enum constants. */
  ANONYMOUS_BODIES,
  /** The bodies of types that stand in no other. */
  OUTERMOST_BODIES,
  /** The entries of a switch. */
  ENTRIES,
  /** The labels of an entry of a switch. */
  LABELS,
  /** Variables in a declaration of several. */
  DECLARATORS,
  /** Modifiers, all together. */
  MODIFIERS,
  /** The parameters of methods and constructors. */
  PARAMETERS,
  /** All the parameters of a method or a constructor together. */
  PARAMETER_LISTS,
  /** The components of records. */
  COMPONENTS,
  /** The directives of a module. */
  DIRECTIVES,
  /** Types. */
  TYPES,
  /** Array initializers and annotations as values. */
  VALUES,
  /** Expressions. */
  EXPRESSIONS,
  /** Expressions that an arrow ends. */
  EXPRESSIONS_BEFORE_ARROW
}
