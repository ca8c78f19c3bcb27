package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An explicit constructor invocation; a statement of its own (JLS 8.8.7.1). */
public record ConstructorCall(Element element) implements Expression {
  /** What stands before the dot. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }

  /** The explicit type arguments. */
  public Optional<TypeArguments> typeArguments() {
    return element.first(TypeArguments.class);
  }

  /** The arguments. */
  public Arguments arguments() {
    return Shape.required(element, Arguments.class, 0);
  }

  /** Whether the constructor of the superclass is called. */
  public boolean isSuper() {
    return element.hasChild(JavaKind.SUPER);
  }
}
