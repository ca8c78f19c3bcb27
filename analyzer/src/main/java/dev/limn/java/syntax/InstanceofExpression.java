package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An {@code instanceof} with a type or a pattern (JLS 15.20.2). */
public record InstanceofExpression(Element element) implements Expression {
  /** The operand. */
  public Expression operand() {
    return Shape.required(element, Expression.class, 0);
  }

  /** The type. */
  public Optional<TypeUse> type() {
    return element.first(TypeUse.class);
  }

  /** The pattern. */
  public Optional<Pattern> pattern() {
    return element.first(Pattern.class);
  }
}
