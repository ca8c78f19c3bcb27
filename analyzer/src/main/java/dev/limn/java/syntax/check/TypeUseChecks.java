package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;

/** Types where they cannot stand (JLS 4.5.1, 8.4.5, 15.8.2, 15.9). */
final class TypeUseChecks {
  static final String VOID = "void-not-allowed";
  static final String DIAMOND = "diamond-not-allowed";
  static final String PRIMITIVE_ARGUMENT = "primitive-type-argument";
  static final String CLASS_LITERAL = "class-literal-type";
  static final String WILDCARD = "wildcard-not-allowed";

  private TypeUseChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.VOID_TYPE, TypeUseChecks::voidType);
    table.on(JavaKind.TYPE_ARGUMENTS, TypeUseChecks::typeArguments);
    table.on(JavaKind.CLASS_LITERAL, TypeUseChecks::classLiteral);
    table.on(JavaKind.WILDCARD_TYPE, TypeUseChecks::wildcard);
  }

  private static void voidType(Site site, Problems problems) {
    boolean allowed =
        site.kind(1) == JavaKind.METHOD_DECLARATION || site.kind(1) == JavaKind.CLASS_LITERAL;
    if (!allowed && !site.ancestor(1).has(Node.FAULTY)) {
      problems.report(site.element(), VOID, "`void` can only be what a method returns");
    }
  }

  private static void typeArguments(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    Branch node = site.node();
    if (node.childCount() == 2) {
      boolean creation =
          site.kind(1) == JavaKind.CLASS_TYPE && site.kind(2) == JavaKind.NEW_EXPRESSION;
      if (!creation) {
        problems.report(
            site.element(),
            DIAMOND,
            "`<>` can only stand where an object is made; a type expected");
      }
      return;
    }
    for (int i = 0; i < node.childCount(); i++) {
      if (node.child(i).kind() == JavaKind.PRIMITIVE_TYPE) {
        Element primitive = site.element().first(JavaKind.PRIMITIVE_TYPE).orElseThrow();
        problems.report(
            primitive, PRIMITIVE_ARGUMENT, "a type argument cannot be a primitive type");
        return;
      }
    }
  }

  /** What is created or extended is one type, and not one of several (JLS 15.9, 8.1.4). */
  private static void wildcard(Site site, Problems problems) {
    switch (site.kind(3)) {
      case NEW_EXPRESSION, EXTENDS_CLAUSE, IMPLEMENTS_CLAUSE -> {
        if (site.kind(2) == JavaKind.CLASS_TYPE && Site.isSound(site.ancestor(3))) {
          problems.report(site.element(), WILDCARD, "a type is expected here, not a wildcard");
        }
      }
      default -> {
        // Allowed.
      }
    }
  }

  private static void classLiteral(Site site, Problems problems) {
    Element literal = site.element();
    for (Element element : literal.preorder()) {
      if (element.kind() == JavaKind.TYPE_ARGUMENTS) {
        problems.report(element, CLASS_LITERAL, "a class literal has no type arguments");
        return;
      }
      if (element.kind() == JavaKind.ANNOTATION) {
        problems.report(element, CLASS_LITERAL, "a class literal has no annotations");
        return;
      }
    }
  }
}
