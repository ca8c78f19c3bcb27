package dev.limn.java.syntax;

import java.util.List;
import java.util.Optional;

/** A method or a constructor: what has parameters and a body. */
public interface Executable extends Member {
  /** The name; that of a constructor is its type's. */
  default Identifier name() {
    return Shape.required(element(), Identifier.class, 0);
  }

  /** The formal parameters, the receiver parameter not among them. */
  default List<Parameter> parameters() {
    return element().first(Parameters.class).map(Parameters::parameters).orElse(List.of());
  }

  /** The type parameters; none where there is no list of them. */
  default List<TypeParameter> typeParameters() {
    return element().first(TypeParameters.class).map(TypeParameters::parameters).orElse(List.of());
  }

  /** The types in the {@code throws} clause. */
  default List<TypeUse> thrownTypes() {
    return element().first(ThrowsClause.class).map(ThrowsClause::types).orElse(List.of());
  }

  /** The body; empty where a semicolon stands instead. */
  default Optional<Block> body() {
    return element().first(Block.class);
  }
}
