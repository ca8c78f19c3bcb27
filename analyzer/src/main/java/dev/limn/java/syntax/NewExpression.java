package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A class instance creation (JLS 15.9). */
public record NewExpression(Element element) implements Expression {
  /** What stands before the dot. */
  public Optional<Expression> qualifier() {
    return element.first(Expression.class);
  }

  /** The type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The arguments. */
  public Arguments arguments() {
    return Shape.required(element, Arguments.class, 0);
  }

  /** The body of the anonymous class. */
  public Optional<ClassBody> body() {
    return element.first(ClassBody.class);
  }
}
