package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** An identifier (JLS 3.8); of no width where the parser missed one. */
public record Identifier(Element element) implements Syntax {

  /** The name, Unicode escapes resolved; empty where the identifier is missing. */
  public String name() {
    String text = text();
    return text.indexOf('\\') < 0 ? text : UnicodeEscapes.resolve(text);
  }

  /** Whether the parser missed an identifier here. */
  public boolean isMissing() {
    return element.node().width() == 0;
  }

  /** Whether this is the {@code _} of something unnamed. */
  public boolean isUnnamed() {
    return kind() == JavaKind.UNDERSCORE;
  }
}
