package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A method reference (JLS 15.13). */
public record MethodReference(Element element) implements Expression {
  /** The expression or name before the double colon. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }

  /** The type before the double colon, where it can only be a type. */
  public Optional<TypeUse> type() {
    return element.first(TypeUse.class);
  }

  /** The explicit type arguments. */
  public Optional<TypeArguments> typeArguments() {
    return element.first(TypeArguments.class);
  }

  /** The name; empty in a constructor reference. */
  public Optional<Identifier> name() {
    return element.first(Identifier.class);
  }
}
