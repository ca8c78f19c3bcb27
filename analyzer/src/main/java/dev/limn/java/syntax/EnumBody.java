package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** The body of an enum (JLS 8.9.1). */
public record EnumBody(Element element) implements TypeBody {
  /** The constants. */
  public List<EnumConstant> constants() {
    return element.all(EnumConstant.class);
  }
}
