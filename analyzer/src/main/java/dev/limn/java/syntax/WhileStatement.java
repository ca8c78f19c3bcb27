package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A {@code while} statement (JLS 14.12). */
public record WhileStatement(Element element) implements Statement {
  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The body. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }
}
