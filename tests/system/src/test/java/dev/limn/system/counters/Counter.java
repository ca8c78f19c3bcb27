package dev.limn.system.counters;

/** What is counted of an edit. */
enum Counter {
  /** Interior nodes that were made. */
  NODES,
  /** References to children that these have. */
  CHILDREN,
  /** Characters that the text copied and the lexer read. */
  CHARACTERS,
  /** Ids that are in one of two versions alone. */
  IDS,
  /** Pairs of inspection and element that were run. */
  PAIRS,
  /** Facts that these asked for. */
  FACTS,
  /** Pairs and facts that were looked at again, to find out what is to run. */
  AGAIN
}
