package dev.limn.highlight;

/** How soon what is due is wanted, the soonest first. */
public enum Tier {
  /** What was edited. */
  EDITED,
  /** What the user sees. */
  VISIBLE,
  /** The rest of the document. */
  DOCUMENT,
  /** The rest of the document, of inspections that take long. */
  SLOW
}
