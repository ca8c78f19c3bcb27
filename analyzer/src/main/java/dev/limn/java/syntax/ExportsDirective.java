package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A {@code exports} directive (JLS 7.7). */
public record ExportsDirective(Element element) implements Directive {
  /** The name that follows the keyword. */
  public Name name() {
    return Shape.required(element, Name.class, 0);
  }

  /** All names in the directive, the first one included. */
  public List<Name> names() {
    return element.all(Name.class);
  }
}
