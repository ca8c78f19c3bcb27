package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** The default value of an annotation element (JLS 9.6.2). */
public record DefaultValue(Element element) implements Syntax {
  /** The value. */
  public Expression value() {
    return Shape.required(element, Expression.class, 0);
  }
}
