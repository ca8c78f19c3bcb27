package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** {@code this}, perhaps qualified (JLS 15.8.3, 15.8.4). */
public record ThisExpression(Element element) implements Expression {
  /** The qualifier. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }
}
