package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** A name that may be qualified, where only a name can stand (JLS 6.2). */
public record Name(Element element) implements Syntax {
  /** The identifiers, from the left. */
  public List<Identifier> identifiers() {
    return element.all(Identifier.class);
  }
}
