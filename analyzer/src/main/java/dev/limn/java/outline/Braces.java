package dev.limn.java.outline;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.Optional;

/** The braces of a body. */
final class Braces {

  private Braces() {}

  /** What stands between the braces of an element; empty where it has none. */
  static Optional<TextRange> inside(Element element) {
    Optional<Element> opening = element.first(JavaKind.LBRACE);
    Optional<Element> closing = element.first(JavaKind.RBRACE);
    if (opening.isEmpty() || closing.isEmpty()) {
      return Optional.empty();
    }
    int start = opening.get().range().end();
    int end = closing.get().range().start();
    return Optional.of(new TextRange(start, end));
  }
}
