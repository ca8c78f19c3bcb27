package dev.limn.java.declare;

import dev.limn.java.syntax.Declaration;
import dev.limn.query.Language.Exemption;
import dev.limn.query.Language.Suppressions;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What users said in a Java file about findings that they do not want. */
final class JavaSuppressions implements Suppressions {
  private final SyntaxTree tree;
  private final Directives directives;

  JavaSuppressions(SyntaxTree tree) {
    this.tree = tree;
    this.directives = Directives.of(tree);
  }

  /** What comments say. */
  static Suppressions directives(SyntaxTree tree) {
    if (!tree.rootNode().has(Node.DIRECTIVE)) {
      return NONE;
    }
    Directives directives = Directives.of(tree);
    return (id, aliases, place) -> directives.cover(new SuppressionNames(id, aliases), place);
  }

  /** What the annotations of a declaration say of all that is in it. */
  static Exemption exemption(Element element) {
    if (!Declaration.class.isAssignableFrom(element.kind().viewType())) {
      return Exemption.NONE;
    }
    List<String> written = written((Declaration) element.view()).toList();
    return written.isEmpty()
        ? Exemption.NONE
        : (id, aliases) -> written.stream().anyMatch(new SuppressionNames(id, aliases)::contain);
  }

  private static Stream<String> written(Declaration declaration) {
    return Annotations.of(declaration, "SuppressWarnings").flatMap(Annotations::strings);
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
        .flatMap(JavaSuppressions::written)
        .anyMatch(names::contain);
  }
}
