package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A record pattern (JLS 14.30.1). */
public record RecordPattern(Element element) implements Pattern {
  /** The record type. */
  public TypeUse type() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The patterns of the components. */
  public List<Pattern> patterns() {
    return element.all(Pattern.class);
  }
}
