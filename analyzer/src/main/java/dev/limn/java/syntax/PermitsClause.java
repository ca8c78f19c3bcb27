package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** A {@code permits} clause (JLS 8.1.6). */
public record PermitsClause(Element element) implements Syntax {
  /** The types. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
