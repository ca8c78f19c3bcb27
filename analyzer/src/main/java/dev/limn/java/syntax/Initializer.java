package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** An instance or a static initializer (JLS 8.6, 8.7). */
public record Initializer(Element element) implements Member {
  /** The body. */
  public Block body() {
    return Shape.required(element, Block.class, 0);
  }
}
