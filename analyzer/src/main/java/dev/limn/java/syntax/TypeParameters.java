package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** Type parameters with their angle brackets (JLS 8.1.2). */
public record TypeParameters(Element element) implements Syntax {
  /** The parameters. */
  public List<TypeParameter> parameters() {
    return element.all(TypeParameter.class);
  }
}
