package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** Arguments with their parentheses (JLS 15.12). */
public record Arguments(Element element) implements Syntax {
  /** The arguments. */
  public List<Expression> expressions() {
    return element.all(Expression.class);
  }
}
