package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** The resources of a {@code try} statement with their parentheses (JLS 14.20.3). */
public record Resources(Element element) implements Syntax {
  /** The resources. */
  public List<Resource> resources() {
    return element.all(Resource.class);
  }
}
