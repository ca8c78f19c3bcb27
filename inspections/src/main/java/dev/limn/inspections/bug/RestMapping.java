package dev.limn.inspections.bug;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What annotations say of the paths that a method of a web service serves. */
final class RestMapping {

  /** Annotations of methods that name paths. */
  static final Set<String> MAPPINGS =
      Set.of(
          "DeleteMapping",
          "GetMapping",
          "PatchMapping",
          "Path",
          "PostMapping",
          "PutMapping",
          "RequestMapping");

  private RestMapping() {}

  /** The first annotation of a declaration with one of these simple names. */
  static Optional<Annotation> annotation(Declaration declaration, Set<String> names) {
    return declaration.modifiers().map(Modifiers::annotations).orElse(List.of()).stream()
        .filter(annotation -> names.contains(simpleName(annotation)))
        .findFirst();
  }

  static String simpleName(Annotation annotation) {
    List<Identifier> identifiers = annotation.name().identifiers();
    return identifiers.isEmpty() ? "" : identifiers.get(identifiers.size() - 1).name();
  }

  /** The value of an element of an annotation; that without a name is that of {@code value}. */
  static Optional<Expression> value(Annotation annotation, String name) {
    Optional<AnnotationArguments> arguments = annotation.arguments();
    return arguments
        .flatMap(AnnotationArguments::value)
        .filter(value -> name.equals("value"))
        .or(
            () ->
                arguments.stream()
                    .flatMap(all -> all.pairs().stream())
                    .filter(pair -> pair.name().name().equals(name))
                    .map(ElementValuePair::value)
                    .findFirst());
  }

  /** The text of a string literal that is written without escapes. */
  static Optional<String> text(Expression expression) {
    return expression instanceof Literal literal
            && literal.token().kind() == JavaKind.STRING_LITERAL
            && literal.text().length() > 1
            && literal.text().indexOf('\\') < 0
        ? Optional.of(literal.text().substring(1, literal.text().length() - 1))
        : Optional.empty();
  }

  /** The variables in the paths of a mapping; empty where not all of them can be read. */
  static Optional<Set<String>> variables(Annotation mapping) {
    Set<String> variables = new HashSet<>();
    for (String element : List.of("value", "path")) {
      Optional<Expression> value = value(mapping, element);
      List<Expression> paths =
          value.isPresent() && value.get() instanceof ArrayInitializer array
              ? array.expressions()
              : value.stream().toList();
      for (Expression path : paths) {
        Optional<String> text = text(path);
        if (text.isEmpty() || text.get().contains("${") || text.get().contains("#{")) {
          return Optional.empty();
        }
        variables.addAll(variables(text.get()));
      }
    }
    return Optional.of(variables);
  }

  /** The names in the braces of a path, without the patterns after them. */
  private static List<String> variables(String path) {
    List<String> variables = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '{' && depth++ == 0) {
        start = i + 1;
      } else if (c == '}' && --depth == 0) {
        String inside = path.substring(start, i);
        String name = inside.contains(":") ? inside.substring(0, inside.indexOf(':')) : inside;
        variables.add(name.replaceFirst("^\\*", "").strip());
      }
    }
    return variables;
  }
}
