package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.Token;
import java.util.Optional;

/** Reads the children that the parser puts into every node of a kind, even into a faulty one. */
final class Shape {
  private Shape() {}

  /** The child number {@code n}, from 0, of those that are a {@code type}. */
  static <S extends Syntax> S required(Element element, Class<S> type, int n) {
    Optional<S> found = element.nth(type, n);
    if (found.isEmpty()) {
      throw new IllegalStateException(element + " has no " + type.getSimpleName());
    }
    return found.get();
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
