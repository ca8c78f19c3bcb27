package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** The arguments of an annotation with their parentheses (JLS 9.7.1). */
public record AnnotationArguments(Element element) implements Syntax {
  /** The named arguments. */
  public List<ElementValuePair> pairs() {
    return element.all(ElementValuePair.class);
  }

  /** The argument without a name. */
  public Optional<Expression> value() {
    return element.first(Expression.class);
  }
}
