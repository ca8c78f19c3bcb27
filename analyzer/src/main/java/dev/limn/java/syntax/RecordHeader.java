package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** The components of a record with their parentheses (JLS 8.10.1). */
public record RecordHeader(Element element) implements Syntax {
  /** The components. */
  public List<RecordComponent> components() {
    return element.all(RecordComponent.class);
  }
}
