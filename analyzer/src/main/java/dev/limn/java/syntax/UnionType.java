package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** The alternatives of a multi-catch (JLS 14.20). */
public record UnionType(Element element) implements TypeUse {
  /** The alternatives. */
  public List<TypeUse> alternatives() {
    return element.all(TypeUse.class);
  }
}
