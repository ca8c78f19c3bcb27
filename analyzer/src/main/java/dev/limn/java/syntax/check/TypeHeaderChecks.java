package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may stand between the name and the body of a type (JLS 8.1, 8.9, 8.10, 9.1). */
final class TypeHeaderChecks {
  static final String CLAUSE = "clause-not-allowed";
  static final String PERMITS = "permits-without-sealed";
  static final String NON_SEALED = "non-sealed-without-supertype";

  private static final List<JavaKind> ORDER =
      List.of(JavaKind.EXTENDS_CLAUSE, JavaKind.IMPLEMENTS_CLAUSE, JavaKind.PERMITS_CLAUSE);

  private TypeHeaderChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(Members.TYPES, TypeHeaderChecks::header);
  }

  private static void header(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    TypeDeclaration type = (TypeDeclaration) site.element().view();
    if (site.kind() == JavaKind.ANNOTATION_TYPE_DECLARATION
        && site.kind(1) == JavaKind.LOCAL_TYPE_DECLARATION) {
      problems.report(
          type.name().element(),
          StatementChecks.DECLARATION,
          "an annotation interface cannot be declared in a body");
    }
    if (!clauses(type, problems)) {
      superclasses(type, problems);
      sealing(type, problems);
    }
  }

  /** Reports the first clause that cannot stand where it does. */
  private static boolean clauses(TypeDeclaration type, Problems problems) {
    Set<JavaKind> allowed = allowed((JavaKind) type.kind());
    int last = -1;
    for (Element child : type.element().children()) {
      int rank = ORDER.indexOf((JavaKind) child.kind());
      boolean parameters = child.kind() == JavaKind.TYPE_PARAMETERS;
      if (rank < 0 && !parameters) {
        continue;
      }
      if (!allowed.contains((JavaKind) child.kind())) {
        problems.report(keyword(child), CLAUSE, notAllowed(type, child));
        return true;
      }
      if (!parameters && rank <= last) {
        problems.report(
            keyword(child),
            CLAUSE,
            rank == last
                ? "a type has one `%s` clause".formatted(keyword(child).text())
                : "`%s` must stand before `%s`"
                    .formatted(keyword(child).text(), word(ORDER.get(last))));
        return true;
      }
      last = Math.max(last, rank);
    }
    return false;
  }

  private static Element keyword(Element clause) {
    return clause.kind() == JavaKind.TYPE_PARAMETERS ? clause : clause.children().iterator().next();
  }

  private static String word(JavaKind clause) {
    return switch (clause) {
      case EXTENDS_CLAUSE -> "extends";
      case IMPLEMENTS_CLAUSE -> "implements";
      default -> "permits";
    };
  }

  private static String notAllowed(TypeDeclaration type, Element clause) {
    String what =
        switch ((JavaKind) type.kind()) {
          case INTERFACE_DECLARATION -> "an interface";
          case ENUM_DECLARATION -> "an enum";
          case RECORD_DECLARATION -> "a record";
          default -> "an annotation interface";
        };
    return clause.kind() == JavaKind.TYPE_PARAMETERS
        ? what + " has no type parameters"
        : "%s has no `%s` clause".formatted(what, keyword(clause).text());
  }

  private static Set<JavaKind> allowed(JavaKind type) {
    return switch (type) {
      case CLASS_DECLARATION ->
          Set.of(
              JavaKind.TYPE_PARAMETERS,
              JavaKind.EXTENDS_CLAUSE,
              JavaKind.IMPLEMENTS_CLAUSE,
              JavaKind.PERMITS_CLAUSE);
      case INTERFACE_DECLARATION ->
          Set.of(JavaKind.TYPE_PARAMETERS, JavaKind.EXTENDS_CLAUSE, JavaKind.PERMITS_CLAUSE);
      case RECORD_DECLARATION -> Set.of(JavaKind.TYPE_PARAMETERS, JavaKind.IMPLEMENTS_CLAUSE);
      case ENUM_DECLARATION -> Set.of(JavaKind.IMPLEMENTS_CLAUSE);
      default -> Set.of();
    };
  }

  private static void superclasses(TypeDeclaration type, Problems problems) {
    List<TypeUse> extended = type.extendedTypes();
    if (type.kind() == JavaKind.CLASS_DECLARATION && extended.size() > 1) {
      problems.report(
          extended.get(1).element(), CLAUSE, "a class extends one class; use `implements`");
    }
  }

  private static void sealing(TypeDeclaration type, Problems problems) {
    Optional<Element> permits = type.element().first(JavaKind.PERMITS_CLAUSE);
    if (permits.isPresent() && !type.hasModifier(JavaKind.SEALED)) {
      problems.report(
          keyword(permits.get()), PERMITS, "only a `sealed` type has a `permits` clause");
    }
    List<TypeUse> supertypes = new ArrayList<>(type.extendedTypes());
    supertypes.addAll(type.implementedTypes());
    if (supertypes.isEmpty() && type.hasModifier(JavaKind.NON_SEALED)) {
      Element modifiers = type.element().first(JavaKind.MODIFIERS).orElseThrow();
      problems.report(
          modifiers.first(JavaKind.NON_SEALED).orElseThrow(),
          NON_SEALED,
          "`non-sealed` needs a sealed supertype");
    }
  }
}
