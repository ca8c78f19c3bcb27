package dev.limn.java.syntax;

import java.util.List;

/**
 * A declaration of a class, an interface, an enum, a record or an annotation interface (JLS 8, 9).
 */
public interface TypeDeclaration extends Member {
  /** The name of the type. */
  default Identifier name() {
    return Shape.required(element(), Identifier.class, 0);
  }

  /** The type parameters; none where there is no list of them. */
  default List<TypeParameter> typeParameters() {
    return element().first(TypeParameters.class).map(TypeParameters::parameters).orElse(List.of());
  }

  /** The types in the {@code extends} clause. */
  default List<TypeUse> extendedTypes() {
    return element().first(ExtendsClause.class).map(ExtendsClause::types).orElse(List.of());
  }

  /** The types in the {@code implements} clause. */
  default List<TypeUse> implementedTypes() {
    return element().first(ImplementsClause.class).map(ImplementsClause::types).orElse(List.of());
  }

  /** The types in the {@code permits} clause. */
  default List<TypeUse> permittedTypes() {
    return element().first(PermitsClause.class).map(PermitsClause::types).orElse(List.of());
  }

  /** The body with the members. */
  default TypeBody body() {
    return Shape.required(element(), TypeBody.class, 0);
  }
}
