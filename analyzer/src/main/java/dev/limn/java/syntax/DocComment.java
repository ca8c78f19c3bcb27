package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/**
 * A documentation comment, {@code /** … *}{@code /} or lines with {@code ///}, before a
 * declaration.
 */
public record DocComment(Element element) implements Syntax {

  /** Whether the comment is written in Markdown, with {@code ///}. */
  public boolean isMarkdown() {
    return text().startsWith("///");
  }
}
