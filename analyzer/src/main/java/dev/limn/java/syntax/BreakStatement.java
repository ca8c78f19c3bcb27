package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A {@code break} statement (JLS 14.15). */
public record BreakStatement(Element element) implements Statement {
  /** The label. */
  public Optional<Identifier> label() {
    return element.first(Identifier.class);
  }
}
