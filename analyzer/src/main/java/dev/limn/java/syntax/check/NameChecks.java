package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.EnumSet;
import java.util.Set;

/** Words that cannot be names everywhere: {@code _}, {@code var}, {@code record}... (JLS 3.9). */
final class NameChecks {
  static final String UNDERSCORE = "underscore-name";
  static final String RESTRICTED = "restricted-type-name";
  static final String YIELD = "unqualified-yield";

  private static final Set<JavaKind> NAMING =
      EnumSet.of(
          JavaKind.NAME_EXPRESSION,
          JavaKind.FIELD_ACCESS,
          JavaKind.METHOD_CALL,
          JavaKind.METHOD_REFERENCE,
          JavaKind.CLASS_TYPE,
          JavaKind.NAME,
          JavaKind.TYPE_PARAMETER,
          JavaKind.VARIABLE_DECLARATOR,
          JavaKind.PARAMETER,
          JavaKind.RECORD_COMPONENT,
          JavaKind.ENUM_CONSTANT,
          JavaKind.METHOD_DECLARATION,
          JavaKind.CONSTRUCTOR_DECLARATION,
          JavaKind.LABELED_STATEMENT,
          JavaKind.BREAK_STATEMENT,
          JavaKind.CONTINUE_STATEMENT,
          JavaKind.ELEMENT_VALUE_PAIR,
          JavaKind.FOR_EACH_VARIABLE,
          JavaKind.TYPE_PATTERN);

  private final Dialect dialect;

  private NameChecks(Dialect dialect) {
    this.dialect = dialect;
  }

  static void addTo(CheckTable.Builder table, Dialect dialect) {
    NameChecks checks = new NameChecks(dialect);
    if (dialect.level() >= 9) {
      table.on(NAMING, NameChecks::underscore);
      table.on(Members.TYPES, NameChecks::underscore);
    }
    if (dialect.level() >= 10) {
      table.on(Members.TYPES, checks::declared);
      table.on(JavaKind.TYPE_PARAMETER, checks::declared);
      table.on(JavaKind.CLASS_TYPE, checks::used);
    }
    if (dialect.level() >= 14) {
      table.on(JavaKind.METHOD_CALL, NameChecks::unqualifiedYield);
    }
  }

  // The underscore.

  private static void underscore(Site site, Problems problems) {
    Branch node = site.node();
    for (int i = 0; i < node.childCount(); i++) {
      if (node.child(i).kind() == JavaKind.UNDERSCORE) {
        underscoreIn(site, problems);
        return;
      }
    }
  }

  private static void underscoreIn(Site site, Problems problems) {
    Element element = site.element();
    Element name = element.first(JavaKind.UNDERSCORE).orElseThrow();
    if (!UnnamedVariables.mayStand(site)) {
      problems.report(name, UNDERSCORE, "`_` can only stand for the name of a variable in a body");
    } else if (element.hasChild(JavaKind.DIMENSION)) {
      problems.report(name, UNDERSCORE, "brackets cannot stand after `_`");
    } else if (site.kind() == JavaKind.VARIABLE_DECLARATOR && !element.hasChild(JavaKind.EQ)) {
      problems.report(
          name, MemberChecks.MISSING_INITIALIZER, "an unnamed variable must have a value");
    }
  }

  // Types.

  private void declared(Site site, Problems problems) {
    site.element()
        .first(JavaKind.IDENTIFIER)
        .ifPresent(
            name ->
                RestrictedName.of(name, dialect)
                    .ifPresent(
                        word ->
                            problems.report(
                                name,
                                RESTRICTED,
                                "`%s` cannot be the name of a type".formatted(word.text()))));
  }

  private void used(Site site, Problems problems) {
    Branch node = site.node();
    Node first = node.child(0);
    if (node.childCount() != 1 || first.kind() != JavaKind.IDENTIFIER || !isRestrictedPlace(site)) {
      return;
    }
    int length = first.width() - first.leadingWidth();
    if (length < 3 || length > 7) {
      return;
    }
    RestrictedName.of(site.element(), dialect)
        .ifPresent(
            word ->
                problems.report(
                    site.element(),
                    RESTRICTED,
                    word == RestrictedName.VAR
                        ? "`var` cannot stand here"
                        : "`%s` cannot be the name of a type".formatted(word.text())));
  }

  private static boolean isRestrictedPlace(Site site) {
    return switch (site.kind(1)) {
      case CLASS_TYPE,
          NEW_EXPRESSION,
          NEW_ARRAY_EXPRESSION,
          THROWS_CLAUSE,
          PERMITS_CLAUSE,
          CLASS_LITERAL,
          METHOD_REFERENCE ->
          false;
      case ARRAY_TYPE ->
          site.kind(2) != JavaKind.CLASS_LITERAL && site.kind(2) != JavaKind.METHOD_REFERENCE;
      default -> true;
    };
  }

  // Methods.

  private static void unqualifiedYield(Site site, Problems problems) {
    Node first = site.node().child(0);
    if (first.kind() == JavaKind.IDENTIFIER && first.width() - first.leadingWidth() == 5) {
      Element name = site.element().first(JavaKind.IDENTIFIER).orElseThrow();
      if (name.textEquals("yield")) {
        problems.report(name, YIELD, "a method called `yield` must be called with a qualifier");
      }
    }
  }
}
