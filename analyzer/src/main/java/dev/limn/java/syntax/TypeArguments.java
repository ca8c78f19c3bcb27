package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** Type arguments with their angle brackets; empty for the diamond (JLS 4.5.1, 15.9). */
public record TypeArguments(Element element) implements Syntax {
  /** The arguments. */
  public List<TypeUse> types() {
    return element.all(TypeUse.class);
  }
}
