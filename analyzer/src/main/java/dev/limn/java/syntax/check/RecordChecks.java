package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Records, their components and compact constructors (JLS 8.10). */
final class RecordChecks {
  static final String INSTANCE_FIELD = "record-instance-field";
  static final String COMPONENT = "record-component";
  static final String CONSTRUCTOR = "record-constructor";

  private static final Set<String> RESTRICTED_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private RecordChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.RECORD_DECLARATION, RecordChecks::components);
    table.on(JavaKind.COMPACT_CONSTRUCTOR_DECLARATION, RecordChecks::compactConstructor);
  }

  private static void components(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (RecordComponent component : ((RecordDeclaration) site.element().view()).components()) {
      String name = component.name().name();
      if (RESTRICTED_COMPONENTS.contains(name)) {
        problems.report(
            component.name().element(),
            COMPONENT,
            "a record component cannot be called `%s`".formatted(name));
      } else if (!name.equals("_") && !names.add(name)) {
        problems.report(
            component.name().element(), COMPONENT, "component `%s` is repeated".formatted(name));
      }
      component
          .element()
          .first(JavaKind.DIMENSION)
          .ifPresent(
              brackets ->
                  problems.report(
                      brackets,
                      COMPONENT,
                      "the brackets of a record component belong to its type"));
    }
  }

  private static void compactConstructor(Site site, Problems problems) {
    if (Owners.kind(site) != JavaKind.RECORD_DECLARATION || site.node().has(Node.FAULTY)) {
      return;
    }
    Executable constructor = (Executable) site.element().view();
    List<Statement> statements =
        constructor.body().map(body -> body.statements()).orElse(List.of());
    for (Statement statement : statements) {
      ConstructorCalls.call(statement)
          .ifPresent(
              call ->
                  problems.report(
                      call.element(),
                      CONSTRUCTOR,
                      "a compact constructor calls no other constructor"));
    }
    Element modifiers = constructor.element().first(JavaKind.MODIFIERS).orElse(null);
    if (access(modifiers) < access(site.element(2).first(JavaKind.MODIFIERS).orElse(null))) {
      problems.report(
          constructor.name().element(),
          CONSTRUCTOR,
          "a compact constructor must be as accessible as its record");
    }
  }

  /** How far a declaration with these modifiers can be seen; greater is farther. */
  private static int access(@org.jspecify.annotations.Nullable Element modifiers) {
    if (modifiers == null) {
      return 1;
    }
    if (modifiers.hasChild(JavaKind.PUBLIC)) {
      return 3;
    }
    if (modifiers.hasChild(JavaKind.PROTECTED)) {
      return 2;
    }
    return modifiers.hasChild(JavaKind.PRIVATE) ? 0 : 1;
  }
}
