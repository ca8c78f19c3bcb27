package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;

/** Statements, and declarations in their place (JLS 14). */
final class StatementChecks {
  static final String DECLARATION = "declaration-not-allowed";
  static final String RESOURCE = "resource-not-variable";

  private StatementChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.LOCAL_VARIABLE_DECLARATION, StatementChecks::declaration);
    table.on(JavaKind.LOCAL_TYPE_DECLARATION, StatementChecks::declaration);
    table.on(JavaKind.RESOURCE, StatementChecks::resource);
  }

  /** A declaration stands in a block, not as a part of another statement. */
  private static void declaration(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    switch (site.kind(1)) {
      case IF_STATEMENT,
          WHILE_STATEMENT,
          DO_STATEMENT,
          FOR_STATEMENT,
          FOR_EACH_STATEMENT,
          LABELED_STATEMENT ->
          problems.report(
              site.element(), DECLARATION, "a declaration must stand in a block of its own");
      default -> {
        // In a list of statements, or in the head of a loop.
      }
    }
  }

  private static void resource(Site site, Problems problems) {
    Element resource = site.element();
    if (!site.isSound() || resource.hasChild(JavaKind.VARIABLE_DECLARATOR)) {
      return;
    }
    for (Element child : resource.children()) {
      switch ((JavaKind) child.kind()) {
        case NAME_EXPRESSION, FIELD_ACCESS, THIS_EXPRESSION, CLASS_LITERAL -> {
          // A variable.
        }
        default ->
            problems.report(child, RESOURCE, "a resource is a variable or a declaration of one");
      }
    }
  }
}
