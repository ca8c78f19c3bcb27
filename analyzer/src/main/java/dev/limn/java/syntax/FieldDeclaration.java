package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A declaration of one or more fields (JLS 8.3). */
public record FieldDeclaration(Element element) implements Member {
  /** The type before the names. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The variables. */
  public List<VariableDeclarator> declarators() {
    return element.all(VariableDeclarator.class);
  }
}
