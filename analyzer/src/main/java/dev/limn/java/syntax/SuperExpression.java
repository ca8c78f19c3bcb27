package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** {@code super}, perhaps qualified, before a dot or a double colon (JLS 15.11.2). */
public record SuperExpression(Element element) implements Expression {
  /** The qualifier. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }
}
