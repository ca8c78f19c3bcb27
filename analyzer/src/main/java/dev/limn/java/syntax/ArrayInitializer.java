package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** An array initializer (JLS 10.6), or an array of annotation values (JLS 9.7.1). */
public record ArrayInitializer(Element element) implements Expression {
  /** The elements. */
  public List<Expression> expressions() {
    return element.all(Expression.class);
  }
}
