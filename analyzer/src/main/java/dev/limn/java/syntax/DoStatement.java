package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A {@code do} statement (JLS 14.13). */
public record DoStatement(Element element) implements Statement {
  /** The body. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }

  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }
}
