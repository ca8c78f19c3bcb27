package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the parser lets pass, and Java does not: all that can be seen in one tree alone. */
public final class ContextChecks {
  private static final Map<Dialect, CheckTable> TABLES = new ConcurrentHashMap<>();

  private ContextChecks() {}

  /**
   * Checks a tree against the rules of its language, the {@linkplain FeatureLevels features of its
   * level} included. What the parser has reported is not among the results.
   *
   * @return the errors in the order of the text
   */
  public static List<SyntaxError> check(SyntaxTree tree, Dialect dialect) {
    return Walk.over(tree, of(dialect));
  }

  /** All checks of a language. */
  static CheckTable of(Dialect dialect) {
    return TABLES.computeIfAbsent(dialect, ContextChecks::table);
  }

  private static CheckTable table(Dialect dialect) {
    CheckTable.Builder table = new CheckTable.Builder();
    UnitChecks.addTo(table, dialect);
    ModuleChecks.addTo(table);
    ModifierChecks.addTo(table);
    TypeHeaderChecks.addTo(table);
    RecordChecks.addTo(table);
    RecordMemberChecks.addTo(table);
    DuplicateChecks.addTo(table);
    MemberChecks.addTo(table);
    ParameterChecks.addTo(table);
    NameChecks.addTo(table, dialect);
    if (dialect.level() >= 10) {
      VarChecks.addTo(table);
    }
    TypeUseChecks.addTo(table);
    AnnotationChecks.addTo(table);
    StatementChecks.addTo(table);
    JumpChecks.addTo(table);
    SwitchChecks.addTo(table);
    ExpressionChecks.addTo(table);
    InstanceChecks.addTo(table);
    FeatureLevels.addTo(table, dialect);
    return table.build();
  }
}
