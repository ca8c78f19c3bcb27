package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** Modifiers and annotations before a declaration; never empty in a tree. */
public record Modifiers(Element element) implements Syntax {
  /** The annotations. */
  public List<Annotation> annotations() {
    return element.all(Annotation.class);
  }
}
