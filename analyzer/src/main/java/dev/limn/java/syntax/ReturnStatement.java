package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A {@code return} statement (JLS 14.17). */
public record ReturnStatement(Element element) implements Statement {
  /** The value. */
  public Optional<Expression> expression() {
    return element.first(Expression.class);
  }
}
