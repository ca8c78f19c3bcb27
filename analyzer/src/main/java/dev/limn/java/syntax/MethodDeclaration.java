package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A method declaration (JLS 8.4). */
public record MethodDeclaration(Element element) implements Executable {
  /** The result type. */
  public TypeUse returnType() {
    return Shape.required(element, TypeUse.class, 0);
  }

  /** The default value of an annotation element. */
  public Optional<DefaultValue> defaultValue() {
    return element.first(DefaultValue.class);
  }
}
