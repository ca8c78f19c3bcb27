package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;
import java.util.Optional;

/** A declaration that may have modifiers. */
public interface Declaration extends Syntax {
  /** The modifiers and annotations; empty where there are none. */
  default Optional<Modifiers> modifiers() {
    return element().first(Modifiers.class);
  }

  /** The documentation comment that stands before the declaration. */
  default Optional<DocComment> docComment() {
    return element().first(DocComment.class);
  }

  /** Whether the declaration has a modifier that is a keyword. */
  default boolean hasModifier(JavaKind keyword) {
    return modifiers().map(all -> all.element().hasChild(keyword)).orElse(false);
  }
}
