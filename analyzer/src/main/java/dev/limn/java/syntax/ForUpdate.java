package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** The last part of the head of a basic {@code for} statement (JLS 14.14.1). */
public record ForUpdate(Element element) implements Syntax {
  /** The expressions. */
  public List<Expression> expressions() {
    return element.all(Expression.class);
  }
}
