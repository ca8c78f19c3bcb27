package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** A {@code catch} clause (JLS 14.20). */
public record CatchClause(Element element) implements Syntax {
  /** The parameter. */
  public Parameter parameter() {
    return Shape.required(element, Parameter.class, 0);
  }

  /** The body. */
  public Block body() {
    return Shape.required(element, Block.class, 0);
  }
}
