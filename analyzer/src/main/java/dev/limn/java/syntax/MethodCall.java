package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A method invocation (JLS 15.12). */
public record MethodCall(Element element) implements Expression {
  /** What stands before the dot. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }

  /** The explicit type arguments. */
  public Optional<TypeArguments> typeArguments() {
    return element.first(TypeArguments.class);
  }

  /** The name of the method. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }

  /** The arguments. */
  public Arguments arguments() {
    return Shape.required(element, Arguments.class, 0);
  }
}
