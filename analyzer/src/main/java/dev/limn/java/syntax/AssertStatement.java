package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An {@code assert} statement (JLS 14.10). */
public record AssertStatement(Element element) implements Statement {
  /** The condition. */
  public Expression condition() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The message. */
  public Optional<Expression> message() {
    return element.nth(Expression.class, 1);
  }
}
