package dev.limn.syntax;

import dev.limn.text.TextRange;

/**
 * A typed view of an {@link Element}: it wraps the element and holds nothing else. Two views are
 * equal when their elements are.
 */
public interface Syntax {

  /** The element that this view wraps. */
  Element element();

  /** The kind of the element. */
  default Kind kind() {
    return element().kind();
  }

  /** The source text of the element without the trivia before its first token. */
  default String text() {
    return element().text();
  }

  /** Where the element stands, without the trivia before its first token. */
  default TextRange range() {
    return element().range();
  }
}
