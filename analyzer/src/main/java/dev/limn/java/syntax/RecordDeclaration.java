package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;

/** A record declaration (JLS 8.10). */
public record RecordDeclaration(Element element) implements TypeDeclaration {
  /** The components. */
  public List<RecordComponent> components() {
    return element.first(RecordHeader.class).map(RecordHeader::components).orElse(List.of());
  }
}
