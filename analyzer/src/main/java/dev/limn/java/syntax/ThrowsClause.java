package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** A {@code throws} clause (JLS 8.4.6). */
public record ThrowsClause(Element element) implements Syntax {
  /** The types. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
