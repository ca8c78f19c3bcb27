package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** Labels with colons, and the statements after them (JLS 14.11.1). */
public record SwitchGroup(Element element) implements SwitchEntry {
  /** The statements. */
  public List<Statement> statements() {
    return element.all(Statement.class);
  }
}
