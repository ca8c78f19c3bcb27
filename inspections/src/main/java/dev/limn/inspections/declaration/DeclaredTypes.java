package dev.limn.inspections.declaration;

import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that an element declares directly, as a source file does, the body of a type, or a
 * block. That a name is none of them, as nearly always, is known without a look at the children.
 */
final class DeclaredTypes {

  private static final Summary<Set<String>> NAMES =
      Summary.of(
          "types declared",
          scope -> all(scope).map(DeclaredTypes::name).collect(Collectors.toSet()));

  private DeclaredTypes() {}

  /** The first one of a name. */
  static Optional<TypeDeclaration> find(Element scope, String name) {
    return NAMES.of(scope).contains(name)
        ? all(scope).filter(type -> name(type).equals(name)).findFirst()
        : Optional.empty();
  }

  private static Stream<TypeDeclaration> all(Element scope) {
    return Stream.concat(
        scope.all(TypeDeclaration.class).stream(),
        scope.all(LocalTypeDeclaration.class).stream().map(LocalTypeDeclaration::declaration));
  }

  private static String name(TypeDeclaration type) {
    return type.name().name();
  }
}
