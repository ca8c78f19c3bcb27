package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A label with an arrow, and what it leads to (JLS 14.11.1). */
public record SwitchRule(Element element) implements SwitchEntry {
  /** An expression statement, a block or a throw statement. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }
}
