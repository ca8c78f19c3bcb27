package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A block (JLS 14.2). */
public record Block(Element element) implements Statement {
  /** The statements. */
  public List<Statement> statements() {
    return element.all(Statement.class);
  }
}
