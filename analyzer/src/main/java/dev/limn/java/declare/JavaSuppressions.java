package dev.limn.java.declare;

import dev.limn.java.declare.Regions.Region;
import dev.limn.java.syntax.Declaration;
import dev.limn.query.Language.Exemption;
import dev.limn.query.Language.Suppressions;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What users said in a Java file about findings that they do not want. */
final class JavaSuppressions implements Suppressions {
  private final Directives directives;
  private final Regions<List<String>> annotated;

  JavaSuppressions(SyntaxTree tree) {
    this.directives = Directives.of(tree);
    this.annotated = annotated(tree);
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
    List<String> written =
        element.isViewedAs(Declaration.class) ? written((Declaration) element.view()) : List.of();
    return written.isEmpty()
        ? Exemption.NONE
        : (id, aliases) -> written.stream().anyMatch(new SuppressionNames(id, aliases)::contain);
  }

  private static List<String> written(Declaration declaration) {
    return Annotations.of(declaration, "SuppressWarnings").flatMap(Annotations::strings).toList();
  }

  /** The declarations with annotations that suppress something, and what these name. */
  private static Regions<List<String>> annotated(SyntaxTree tree) {
    List<Region<List<String>>> regions = new ArrayList<>();
    for (Declaration declaration : tree.root().within(Declaration.class)) {
      List<String> written = written(declaration);
      if (!written.isEmpty()) {
        regions.add(new Region<>(declaration.range(), written));
      }
    }
    return Regions.of(regions);
  }

  @Override
  public boolean cover(String id, Set<String> aliases, TextRange place) {
    SuppressionNames names = new SuppressionNames(id, aliases);
    return directives.cover(names, place) || isAnnotated(names, place);
  }

  private boolean isAnnotated(SuppressionNames names, TextRange place) {
    return annotated.at(place.start()).stream()
        .filter(region -> region.range().contains(place))
        .anyMatch(region -> region.said().stream().anyMatch(names::contain));
  }
}
