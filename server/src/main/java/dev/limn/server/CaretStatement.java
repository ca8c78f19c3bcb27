package dev.limn.server;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Directive;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;

/** The statement, member or directive that somebody is writing. */
final class CaretStatement {

  private CaretStatement() {}

  /** The smallest one around the character before the caret; empty before the first edit. */
  static Optional<TextRange> of(Snapshot snapshot) {
    if (snapshot.caret().isEmpty()) {
      return Optional.empty();
    }
    int typed = Math.max(0, snapshot.caret().getAsInt() - 1);
    List<Element> path = snapshot.tree().path(typed);
    return path.stream()
        .filter(element -> isStatement(element.view()))
        .reduce((outer, inner) -> inner)
        .map(Element::range);
  }

  /** Blocks are no such statements: one writes the statements in them. */
  private static boolean isStatement(Syntax view) {
    return (view instanceof Statement && !(view instanceof Block))
        || view instanceof Member
        || view instanceof ImportDeclaration
        || view instanceof PackageDeclaration
        || view instanceof Directive;
  }
}
