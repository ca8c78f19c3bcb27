package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** A variable with its initializer, the type of which stands before it (JLS 8.3, 14.4). */
public record VariableDeclarator(Element element) implements Variable {
  /** The pairs of brackets after the name. */
  public List<Dimension> dimensions() {
    return element.all(Dimension.class);
  }

  /** The initializer. */
  public Optional<Expression> initializer() {
    return element.first(Expression.class);
  }
}
