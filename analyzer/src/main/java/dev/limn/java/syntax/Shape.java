package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.Token;

/** Reads the children that the parser puts into every node of a kind, even into a faulty one. */
final class Shape {
  private Shape() {}

  /** The child number {@code n}, from 0, of those that are a {@code type}. */
  static <S extends Syntax> S required(Element element, Class<S> type, int n) {
    return element
        .nth(type, n)
        .orElseThrow(() -> new IllegalStateException(element + " has no " + type.getSimpleName()));
  }

  /** The first child that is a token. */
  static Element token(Element element) {
    for (Element child : element.children()) {
      if (child.node() instanceof Token) {
        return child;
      }
    }
    throw new IllegalStateException(element + " has no token");
  }
}
