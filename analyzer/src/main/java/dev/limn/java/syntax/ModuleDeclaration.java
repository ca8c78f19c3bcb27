package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A module declaration (JLS 7.7). */
public record ModuleDeclaration(Element element) implements Declaration {
  /** The name of the module. */
  public Name name() {
    return Shape.required(element, Name.class, 0);
  }

  /** The directives. */
  public List<Directive> directives() {
    return element.all(Directive.class);
  }

  /** Whether the module is open. */
  public boolean isOpen() {
    return element.hasChild(JavaKind.OPEN);
  }
}
