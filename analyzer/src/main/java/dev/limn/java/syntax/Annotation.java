package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An annotation (JLS 9.7). */
public record Annotation(Element element) implements Expression {
  /** The name of the annotation interface. */
  public Name name() {
    return Shape.required(element, Name.class, 0);
  }

  /** The arguments with their parentheses. */
  public Optional<AnnotationArguments> arguments() {
    return element.first(AnnotationArguments.class);
  }
}
