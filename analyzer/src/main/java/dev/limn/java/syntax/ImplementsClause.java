package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** An {@code implements} clause (JLS 8.1.5). */
public record ImplementsClause(Element element) implements Syntax {
  /** The types. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
