package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An {@code if} statement (JLS 14.9). */
public record IfStatement(Element element) implements Statement {
  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }

  /** What is done if the condition holds. */
  public Statement thenStatement() {
    return Shape.required(element, Statement.class, 0);
  }

  /** What is done otherwise. */
  public Optional<Statement> elseStatement() {
    return element.nth(Statement.class, 1);
  }
}
