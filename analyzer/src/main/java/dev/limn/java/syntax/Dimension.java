package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** A pair of brackets, perhaps annotated, perhaps with a length in it (JLS 10.2, 15.10.1). */
public record Dimension(Element element) implements Syntax {
  /** The type annotations. */
  public List<Annotation> annotations() {
    return element.all(Annotation.class);
  }

  /** The length, in an array creation. */
  public Optional<Expression> length() {
    return element.first(Expression.class);
  }
}
