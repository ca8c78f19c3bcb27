package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** An {@code extends} clause (JLS 8.1.4, 9.1.3). */
public record ExtendsClause(Element element) implements Syntax {
  /** The types. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
