package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/**
 * A declaration of one or more local variables; in the head of a for statement without a semicolon
 * (JLS 14.4).
 */
public record LocalVariableDeclaration(Element element) implements Statement, Declaration {
  /** The type before the names. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The variables. */
  public List<VariableDeclarator> declarators() {
    return element.all(VariableDeclarator.class);
  }
}
