package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** An import declaration of any of the five kinds (JLS 7.5). */
public record ImportDeclaration(Element element) implements Syntax {
  /** What is imported, without a final {@code .*}. */
  public Name name() {
    return Shape.required(element, Name.class, 0);
  }

  /** Whether members are imported. */
  public boolean isStatic() {
    return element.hasChild(JavaKind.STATIC);
  }

  /** Whether this is a module import. */
  public boolean isModule() {
    return element.hasChild(JavaKind.MODULE);
  }

  /** Whether all of a package or type is imported. */
  public boolean isOnDemand() {
    return element.hasChild(JavaKind.STAR);
  }
}
