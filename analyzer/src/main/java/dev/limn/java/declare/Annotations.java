package dev.limn.java.declare;

import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.AnnotationArguments;
import dev.limn.java.syntax.ArrayInitializer;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.ElementValuePair;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.Modifiers;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.stream.Stream;

/** Reads annotations by what is written. */
final class Annotations {
  private Annotations() {}

  /** The annotations of a declaration with a simple name. */
  static Stream<Annotation> of(Declaration declaration, String simpleName) {
    return declaration.modifiers().map(Modifiers::annotations).orElse(List.of()).stream()
        .filter(annotation -> simpleName(annotation).equals(simpleName));
  }

  private static String simpleName(Annotation annotation) {
    List<Identifier> identifiers = annotation.name().identifiers();
    return identifiers.isEmpty() ? "" : identifiers.get(identifiers.size() - 1).name();
  }

  /** The strings that are the value of an annotation, or in its array, and are plain literals. */
  static Stream<String> strings(Annotation annotation) {
    return annotation.arguments().stream()
        .flatMap(Annotations::values)
        .flatMap(Annotations::items)
        .filter(Literal.class::isInstance)
        .map(literal -> ((Literal) literal).token())
        .filter(token -> token.kind() == JavaKind.STRING_LITERAL)
        .map(Element::text)
        .map(text -> text.substring(1, Math.max(1, text.length() - 1)));
  }

  private static Stream<Expression> values(AnnotationArguments arguments) {
    return Stream.concat(
        arguments.value().stream(), arguments.pairs().stream().map(ElementValuePair::value));
  }

  private static Stream<Expression> items(Expression value) {
    return value instanceof ArrayInitializer array
        ? array.expressions().stream()
        : Stream.of(value);
  }
}
