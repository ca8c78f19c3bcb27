package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A literal (JLS 15.8.1). */
public record Literal(Element element) implements Expression {
  /** The token. */
  public Element token() {
    return element.children().iterator().next();
  }
}
