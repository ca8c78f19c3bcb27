package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An enhanced {@code for} statement (JLS 14.14.2). */
public record ForEachStatement(Element element) implements Statement {
  /** The variable. */
  public ForEachVariable variable() {
    return Shape.required(element, ForEachVariable.class, 0);
  }

  /** What is iterated over. */
  public Expression expression() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The body. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }
}
