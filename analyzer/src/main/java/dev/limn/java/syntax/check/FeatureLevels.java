package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.List;

/** Tells what a tree has that its language does not. */
public final class FeatureLevels {
  /** The id of all that is reported here. */
  public static final String ID = "language-level";

  private final Dialect dialect;
  private final CheckTable.Builder table;

  private FeatureLevels(Dialect dialect, CheckTable.Builder table) {
    this.dialect = dialect;
    this.table = table;
  }

  /** The features of newer levels in a tree, in the order of the text; one for each construct. */
  public static List<SyntaxError> check(SyntaxTree tree, Dialect dialect) {
    CheckTable.Builder table = new CheckTable.Builder();
    addTo(table, dialect);
    return Walk.over(tree, table.build());
  }

  /** Adds the checks for what a language lacks: none for the newest one with its previews. */
  static void addTo(CheckTable.Builder table, Dialect dialect) {
    FeatureLevels levels = new FeatureLevels(dialect, table);
    DeclarationFeatures.addTo(levels);
    StatementFeatures.addTo(levels);
    ExpressionFeatures.addTo(levels);
  }

  /**
   * Adds a check over the nodes of a kind, unless the language has all that it can report.
   *
   * @param newest the last one of those features to become part of the language
   */
  FeatureLevels on(JavaKind kind, Feature newest, FeatureUses.Check check) {
    if (!newest.isIn(dialect)) {
      table.on(
          kind,
          (site, problems) -> {
            if (site.isSound()) {
              check.check(site, new FeatureUses(dialect, problems));
            }
          });
    }
    return this;
  }

  /** Adds the use of a feature by all nodes of a kind. */
  FeatureLevels on(JavaKind kind, Feature feature) {
    return on(kind, feature, (site, uses) -> uses.lack(feature, site.element()));
  }

  /** Adds the use of a feature by all nodes of a kind, marked at their first token of a kind. */
  FeatureLevels on(JavaKind kind, Feature feature, JavaKind mark) {
    return on(
        kind,
        feature,
        (site, uses) -> site.element().first(mark).ifPresent(at -> uses.lack(feature, at)));
  }
}
