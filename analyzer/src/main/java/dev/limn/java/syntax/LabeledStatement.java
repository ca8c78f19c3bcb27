package dev.limn.java.syntax;

import dev.limn.syntax.Element;

/** A statement with a label (JLS 14.7). */
public record LabeledStatement(Element element) implements Statement {
  /** The label. */
  public Identifier label() {
    return Shape.required(element, Identifier.class, 0);
  }

  /** The statement. */
  public Statement body() {
    return Shape.required(element, Statement.class, 0);
  }
}
