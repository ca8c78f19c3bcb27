package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/** The block of a switch, braces included (JLS 14.11.1). */
public record SwitchBlock(Element element) implements Syntax {
  /** The entries. */
  public List<SwitchEntry> entries() {
    return element.all(SwitchEntry.class);
  }
}
