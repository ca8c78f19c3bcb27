package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A {@code synchronized} statement (JLS 14.19). */
public record SynchronizedStatement(Element element) implements Statement {
  /** The lock. */
  public Expression lock() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The body. */
  public Block body() {
    return Shape.required(element, Block.class, 0);
  }
}
