package dev.limn.java.declare;

import dev.limn.java.syntax.Declaration;
import dev.limn.query.Language.Suppressions;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.Set;

/** What users said in a Java file about findings that they do not want. */
final class JavaSuppressions implements Suppressions {
  private final SyntaxTree tree;
  private final Directives directives;

  JavaSuppressions(SyntaxTree tree) {
    this.tree = tree;
    this.directives = Directives.of(tree);
  }

  @Override
  public boolean cover(String id, Set<String> aliases, TextRange place) {
    SuppressionNames names = new SuppressionNames(id, aliases);
    return directives.cover(names, place) || isAnnotated(names, place);
  }

  private boolean isAnnotated(SuppressionNames names, TextRange place) {
    return tree.path(place.start()).stream()
        .filter(element -> element.range().contains(place))
        .map(Element::view)
        .filter(Declaration.class::isInstance)
        .map(Declaration.class::cast)
        .flatMap(declaration -> Annotations.of(declaration, "SuppressWarnings"))
        .flatMap(Annotations::strings)
        .anyMatch(names::contain);
  }
}
