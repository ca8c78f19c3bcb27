package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** An array creation (JLS 15.10.1). */
public record NewArrayExpression(Element element) implements Expression {
  /** The type before the brackets. */
  public TypeUse elementType() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The pairs of brackets. */
  public List<Dimension> dimensions() {
    return element.all(Dimension.class);
  }

  /** The initializer. */
  public Optional<ArrayInitializer> initializer() {
    return element.first(ArrayInitializer.class);
  }
}
