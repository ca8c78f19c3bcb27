package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A {@code continue} statement (JLS 14.16). */
public record ContinueStatement(Element element) implements Statement {
  /** The label. */
  public Optional<Identifier> label() {
    return element.first(Identifier.class);
  }
}
