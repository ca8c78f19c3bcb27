package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A basic {@code for} statement (JLS 14.14.1). */
public record ForStatement(Element element) implements Statement {
  /** What is done first. */
  public Optional<ForInit> init() {
    return element.first(ForInit.class);
  }

  /** The condition. */
  public Optional<Expression> condition() {
    return element.first(Expression.class);
  }

  /** What is done after each round. */
  public Optional<ForUpdate> update() {
    return element.first(ForUpdate.class);
  }

  /** The body. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }
}
