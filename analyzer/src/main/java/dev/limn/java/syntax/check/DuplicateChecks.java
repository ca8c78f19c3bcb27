package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.Set;

/**
 * Names that one list declares twice: parameters (JLS 8.4.1), type parameters (6.4), fields and
 * enum constants (8.3), member types (8.5); and supertypes that are named twice (8.1.5, 8.1.6).
 */
final class DuplicateChecks {
  static final String NAME = "duplicate-name";
  static final String TYPE = "duplicate-type";

  private DuplicateChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.PARAMETERS, DuplicateChecks::names);
    table.on(JavaKind.LAMBDA_PARAMETERS, DuplicateChecks::names);
    table.on(JavaKind.TYPE_PARAMETERS, DuplicateChecks::names);
    table.on(JavaKind.CLASS_BODY, DuplicateChecks::members);
    table.on(JavaKind.ENUM_BODY, DuplicateChecks::members);
    table.on(JavaKind.IMPLEMENTS_CLAUSE, DuplicateChecks::types);
    table.on(JavaKind.PERMITS_CLAUSE, DuplicateChecks::types);
  }

  private static void names(Site site, Problems problems) {
    if (!site.isSound() || site.node().childCount() < 4) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Element child : site.element().children()) {
      once(child, names, problems);
    }
  }

  private static void members(Site site, Problems problems) {
    Set<String> variables = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Element member : site.element().children()) {
      JavaKind kind = (JavaKind) member.kind();
      if (kind == JavaKind.FIELD_DECLARATION) {
        for (VariableDeclarator variable : member.all(VariableDeclarator.class)) {
          once(variable.element(), variables, problems);
        }
      } else if (kind == JavaKind.ENUM_CONSTANT) {
        once(member, variables, problems);
      } else if (Members.TYPES.contains(kind)) {
        once(member, types, problems);
      }
    }
  }

  private static void once(Element declaration, Set<String> names, Problems problems) {
    if (declaration.isLeaf() || !Site.isSound(declaration.node())) {
      return;
    }
    declaration
        .first(JavaKind.IDENTIFIER)
        .filter(name -> !names.add(name.text()))
        .ifPresent(
            name -> problems.report(name, NAME, "`%s` is declared twice".formatted(name.text())));
  }

  private static void types(Site site, Problems problems) {
    Set<String> types = new HashSet<>();
    for (Element child : site.element().children()) {
      if (child.kind() == JavaKind.CLASS_TYPE && !types.add(child.text())) {
        problems.report(child, TYPE, "`%s` is named twice".formatted(child.text()));
      }
    }
  }
}
