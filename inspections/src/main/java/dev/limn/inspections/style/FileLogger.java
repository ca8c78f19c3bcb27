package dev.limn.inspections.style;

import dev.limn.inspect.View;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Inherited;
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

  /** The type of loggers that the file imports: asked first, for it is the same everywhere. */
  private static final Inherited<Optional<String>> IMPORTED = FileLogger::imported;

  private static final Fact<Optional<FileLogger>> OF_VISITED = FileLogger::find;

  /** The types of loggers, by what an import of them says, and whether calls name levels. */
  private static final Map<String, Boolean> LIBRARIES =
      Map.of(
          "java . util . logging . Logger", true,
          "org . apache . commons . logging . Log", false,
          "org . apache . logging . log4j . Logger", false,
          "org . slf4j . Logger", false);

  /** The logger; empty where there is none of a known library. */
  static Optional<FileLogger> of(View view) {
    return view.ask(IMPORTED).isEmpty() ? Optional.empty() : view.ask(OF_VISITED);
  }

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
    return imported(surroundings)
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

  private static Optional<String> imported(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    return ancestors.get(ancestors.size() - 1).view() instanceof CompilationUnit unit
        ? unit.imports().stream()
            .map(line -> Operands.tokens(line.name()))
            .filter(LIBRARIES::containsKey)
            .findFirst()
        : Optional.empty();
  }
}
