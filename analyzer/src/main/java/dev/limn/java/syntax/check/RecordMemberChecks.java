package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Accessors and constructors of records (JLS 8.10.3, 8.10.4). */
final class RecordMemberChecks {
  static final String ACCESSOR = "record-accessor";

  private RecordMemberChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.METHOD_DECLARATION, RecordMemberChecks::accessor);
    table.on(JavaKind.CONSTRUCTOR_DECLARATION, RecordMemberChecks::constructor);
  }

  private static Optional<RecordDeclaration> record(Site site) {
    return site.isSound()
            && Owners.kind(site) == JavaKind.RECORD_DECLARATION
            && Site.isSound(site.ancestor(2))
        ? Optional.of((RecordDeclaration) site.element(2).view())
        : Optional.empty();
  }

  // Accessors.

  private static void accessor(Site site, Problems problems) {
    Executable method = (Executable) site.element().view();
    boolean accessor =
        parameters(method).isEmpty()
            && record(site).stream()
                .flatMap(record -> record.components().stream())
                .anyMatch(component -> component.name().name().equals(method.name().name()));
    if (accessor) {
      whyNoAccessor(method)
          .ifPresent(why -> problems.report(method.name().element(), ACCESSOR, why));
    }
  }

  private static Optional<String> whyNoAccessor(Executable method) {
    Element element = method.element();
    if (!method.hasModifier(JavaKind.PUBLIC)) {
      return Optional.of("the accessor of a record component must be `public`");
    }
    if (method.hasModifier(JavaKind.STATIC)) {
      return Optional.of("the accessor of a record component cannot be `static`");
    }
    boolean more =
        element.hasChild(JavaKind.TYPE_PARAMETERS) || element.hasChild(JavaKind.THROWS_CLAUSE);
    return more
        ? Optional.of("the accessor of a record component has no type parameters and no `throws`")
        : Optional.empty();
  }

  // Constructors.

  private static void constructor(Site site, Problems problems) {
    Executable constructor = (Executable) site.element().view();
    record(site)
        .filter(record -> record.name().name().equals(constructor.name().name()))
        .flatMap(record -> whyNot(constructor, record.components()))
        .ifPresent(
            why -> problems.report(constructor.name().element(), RecordChecks.CONSTRUCTOR, why));
  }

  private static Optional<String> whyNot(Executable constructor, List<RecordComponent> components) {
    List<Element> parameters = parameters(constructor);
    if (parameters.size() != components.size()) {
      return callsAnother(constructor)
          ? Optional.empty()
          : Optional.of("a constructor that is not canonical must call `this(…)`");
    }
    return areAlike(parameters, components)
        ? whyNotCanonical(constructor.element(), parameters, components)
        : Optional.empty();
  }

  private static boolean callsAnother(Executable constructor) {
    List<Statement> statements =
        constructor.body().map(body -> body.statements()).orElse(List.of());
    return constructor.body().isEmpty()
        || constructor.element().isFaulty()
        || statements.stream().anyMatch(statement -> ConstructorCalls.call(statement).isPresent());
  }

  /** Whether the types are written in the same way, so that the constructor is canonical. */
  private static boolean areAlike(List<Element> parameters, List<RecordComponent> components) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!type(parameters.get(i)).equals(type(components.get(i).element()))) {
        return false;
      }
    }
    return true;
  }

  private static String type(Element variable) {
    StringBuilder type = new StringBuilder();
    for (Element child : variable.children()) {
      switch ((JavaKind) child.kind()) {
        case MODIFIERS, IDENTIFIER, DOC_COMMENT -> {
          // No part of the type.
        }
        default -> type.append(child.text());
      }
    }
    return type.toString();
  }

  private static Optional<String> whyNotCanonical(
      Element constructor, List<Element> parameters, List<RecordComponent> components) {
    if (constructor.hasChild(JavaKind.THROWS_CLAUSE)
        || constructor.hasChild(JavaKind.TYPE_PARAMETERS)) {
      return Optional.of("the canonical constructor has no type parameters and no `throws`");
    }
    for (int i = 0; i < parameters.size(); i++) {
      String name = components.get(i).name().name();
      if (!parameters
          .get(i)
          .first(JavaKind.IDENTIFIER)
          .map(Element::text)
          .orElse("")
          .equals(name)) {
        return Optional.of(
            "the parameters of the canonical constructor have the names of the components");
      }
    }
    return Optional.empty();
  }

  private static List<Element> parameters(Executable executable) {
    return executable.element().first(JavaKind.PARAMETERS).stream()
        .flatMap(RecordMemberChecks::parameters)
        .toList();
  }

  private static Stream<Element> parameters(Element list) {
    Stream.Builder<Element> parameters = Stream.builder();
    for (Element child : list.children()) {
      if (child.kind() == JavaKind.PARAMETER) {
        parameters.add(child);
      }
    }
    return parameters.build();
  }
}
