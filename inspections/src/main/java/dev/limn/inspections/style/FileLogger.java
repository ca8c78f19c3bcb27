package dev.limn.inspections.style;

import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The logger that a type around the visited element has as a static field.
 *
 * @param name the name of the field
 * @param levels whether a call names the level by a constant, as in {@code java.util.logging}
 */
record FileLogger(String name, boolean levels) {

  /** The logger; empty where there is none of a known library. */
  static final Fact<Optional<FileLogger>> OF_VISITED = FileLogger::find;

  /** The types of loggers, by what an import of them says, and whether calls name levels. */
  private static final Map<String, Boolean> LIBRARIES =
      Map.of(
          "java . util . logging . Logger", true,
          "org . apache . commons . logging . Log", false,
          "org . apache . logging . log4j . Logger", false,
          "org . slf4j . Logger", false);

  /** A call that logs an exception. */
  String logException(String exception) {
    return levels
        ? name
            + ".log(java.util.logging.Level.SEVERE, "
            + exception
            + ".getMessage(), "
            + exception
            + ")"
        : name + ".error(" + exception + ".getMessage(), " + exception + ")";
  }

  /** A call that logs a text, as an error or not. */
  String logText(String text, boolean error) {
    return name + (error ? levels ? ".severe(" : ".error(" : ".info(") + text + ")";
  }

  private static Optional<FileLogger> find(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    return imported(ancestors.get(ancestors.size() - 1))
        .flatMap(
            type ->
                ancestors.stream()
                    .flatMap(around -> around.all(FieldDeclaration.class).stream())
                    .filter(field -> field.hasModifier(JavaKind.STATIC))
                    .filter(field -> type.endsWith(". " + Operands.tokens(field.type())))
                    .findFirst()
                    .map(field -> of(field.declarators().get(0), LIBRARIES.get(type))));
  }

  private static FileLogger of(VariableDeclarator field, boolean levels) {
    return new FileLogger(field.name().name(), levels);
  }

  private static Optional<String> imported(Element file) {
    return file.view() instanceof CompilationUnit unit
        ? unit.imports().stream()
            .map(line -> Operands.tokens(line.name()))
            .filter(LIBRARIES::containsKey)
            .findFirst()
        : Optional.empty();
  }
}
