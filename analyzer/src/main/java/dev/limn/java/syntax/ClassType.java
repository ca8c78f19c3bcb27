package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** A class or interface type or a type variable, perhaps qualified (JLS 4.3). */
public record ClassType(Element element) implements TypeUse {
  /** The type or package before the last dot. */
  public Optional<ClassType> qualifier() {
    return element.first(ClassType.class);
  }

  /** The simple name. */
  public Identifier name() {
    return Shape.required(element, Identifier.class, 0);
  }

  /** The type arguments of the last name. */
  public Optional<TypeArguments> typeArguments() {
    return element.first(TypeArguments.class);
  }

  /** The type annotations before the last name. */
  public List<Annotation> annotations() {
    return element.all(Annotation.class);
  }
}
