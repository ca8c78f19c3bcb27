package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dimension;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NewArrayExpression;
import dev.limn.java.syntax.TypeUse;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.List;

/** What stands in expressions and does not belong there (JLS 15). */
final class ExpressionChecks {
  static final String TARGET = "assignment-target";
  static final String ARRAY = "array-creation";
  static final String QUALIFIER = "qualifier-not-type";
  static final String PATTERN = "pattern-not-allowed";

  private ExpressionChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.ASSIGNMENT, ExpressionChecks::assignment);
    table.on(JavaKind.POSTFIX_EXPRESSION, ExpressionChecks::assignment);
    table.on(JavaKind.PREFIX_EXPRESSION, ExpressionChecks::prefix);
    table.on(JavaKind.NEW_ARRAY_EXPRESSION, ExpressionChecks::array);
    table.on(JavaKind.NEW_EXPRESSION, ExpressionChecks::instance);
    table.on(JavaKind.MATCH_ALL_PATTERN, ExpressionChecks::matchAll);
    table.on(JavaKind.THIS_EXPRESSION, ExpressionChecks::qualifier);
    table.on(JavaKind.SUPER_EXPRESSION, ExpressionChecks::qualifier);
  }

  /** Before {@code .this} and {@code .super} stands the name of a type. */
  private static void qualifier(Site site, Problems problems) {
    Node qualifier = site.node().child(0);
    while (qualifier.kind() == JavaKind.FIELD_ACCESS) {
      qualifier = qualifier.child(0);
    }
    switch ((JavaKind) qualifier.kind()) {
      case THIS, SUPER, NAME_EXPRESSION, FAULT -> {
        // No qualifier, or the name of a type.
      }
      default ->
          problems.report(
              site.element().children().iterator().next(),
              QUALIFIER,
              "before `.this` and `.super` stands the name of a type");
    }
  }

  private static void assignment(Site site, Problems problems) {
    target(site.node().child(0), site, 0, problems);
  }

  private static void prefix(Site site, Problems problems) {
    JavaKind operator = (JavaKind) site.node().child(0).kind();
    if (operator == JavaKind.PLUS_PLUS || operator == JavaKind.MINUS_MINUS) {
      target(site.node().child(1), site, 1, problems);
    }
  }

  /** Reports a child that is given a value and is no variable. */
  private static void target(Node child, Site site, int index, Problems problems) {
    if (child.has(Node.FAULTY) || isVariable(child)) {
      return;
    }
    int i = 0;
    for (Element element : site.element().children()) {
      if (i++ == index) {
        boolean equals = site.node().childCount() > 1 && site.node().child(1).kind() == JavaKind.EQ;
        String hint = equals ? ", `==` compares" : "";
        problems.report(element, TARGET, "only a variable can be given a value" + hint);
      }
    }
  }

  private static boolean isVariable(Node expression) {
    Node inner = expression;
    while (inner.kind() == JavaKind.PARENTHESIZED_EXPRESSION) {
      inner = inner.child(1);
    }
    return switch ((JavaKind) inner.kind()) {
      case NAME_EXPRESSION, FIELD_ACCESS, ARRAY_ACCESS -> true;
      default -> false;
    };
  }

  // Creations.

  private static void array(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    NewArrayExpression creation = (NewArrayExpression) site.element().view();
    boolean open = false;
    boolean length = false;
    for (Dimension dimension : creation.element().all(Dimension.class)) {
      if (open && dimension.length().isPresent()) {
        problems.report(
            dimension.element(), ARRAY, "a length cannot stand after brackets without one");
        return;
      }
      open |= dimension.length().isEmpty();
      length |= dimension.length().isPresent();
    }
    boolean measured = length;
    creation
        .element()
        .first(JavaKind.ARRAY_INITIALIZER)
        .filter(initializer -> measured)
        .ifPresent(
            initializer ->
                problems.report(
                    initializer, ARRAY, "lengths and initial values exclude each other"));
    genericArray(creation.element(), problems);
  }

  /** Arrays of a type with arguments cannot be made, those with {@code ?} alone apart. */
  private static void genericArray(Element creation, Problems problems) {
    creation
        .first(JavaKind.CLASS_TYPE)
        .flatMap(type -> type.first(JavaKind.TYPE_ARGUMENTS))
        .filter(arguments -> arguments.node().childCount() > 2 && !isUnbounded(arguments))
        .ifPresent(
            arguments ->
                problems.report(
                    arguments, ARRAY, "an array of a type with type arguments cannot be made"));
    creation
        .first(JavaKind.TYPE_ARGUMENTS)
        .ifPresent(
            arguments ->
                problems.report(arguments, ARRAY, "an array has no constructor arguments"));
  }

  private static boolean isUnbounded(Element arguments) {
    List<Element> types =
        arguments.all(TypeUse.class).stream().map(type -> type.element()).toList();
    return !types.isEmpty()
        && types.stream()
            .allMatch(
                type ->
                    type.kind() == JavaKind.WILDCARD_TYPE
                        && !type.hasChild(JavaKind.EXTENDS)
                        && !type.hasChild(JavaKind.SUPER));
  }

  private static void instance(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    site.element()
        .first(JavaKind.PRIMITIVE_TYPE)
        .ifPresent(
            type ->
                problems.report(
                    type, "syntax-missing", "a primitive type has no instances: `[` expected"));
  }

  private static void matchAll(Site site, Problems problems) {
    if (site.kind(1) != JavaKind.RECORD_PATTERN) {
      problems.report(
          site.element(), PATTERN, "`_` matches all, and stands in a record pattern alone");
    }
  }
}
