package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A {@code finally} clause (JLS 14.20.2). */
public record FinallyClause(Element element) implements Syntax {
  /** The body. */
  public Block body() {
    return Shape.required(element, Block.class, 0);
  }
}
