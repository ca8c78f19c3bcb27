package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ClassLiteral;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds loggers that are named after another class. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "wrong-logger-class",
    summary = "Logger that is named after another class",
    category = Category.BUG,
    aliases = {"intellij:LoggerInitializedWithForeignClass", "sonar:S3416", "pmd:ProperLogger"},
    doc =
        """
        A logger is named after the class that logs. With the name of another one, as is left over
        when a line is copied, messages seem to come from there, and are switched on and off with
        it.

        ```java
        class Invoice {
            private static final Logger log = LoggerFactory.getLogger(Order.class);
                                                                    //^^^^^^^^^^^ The logger of `Invoice` is named after `Order`
        }
        ```

        ## Not reported

        - A logger that is named after a type around the field, one that such a type extends or
          implements, or one at the top of the same file.
        - One whose name is a part of that of the type around: what `Http2Reader` and `Http2Writer` do
          is logged for `Http2`.
        - A logger that is public or protected, for others to use.
        - Names that are no class literals.
        """)
public final class WrongLoggerClass implements Inspection {

  private static final Set<String> LOGGERS = Set.of("Log", "Logger");

  private static final Set<String> MAKING = Set.of("get", "getLog", "getLogger");

  private static final Set<String> NAMES = Set.of("getCanonicalName", "getName", "getSimpleName");

  /** The types that a logger may be named after, the innermost type first. */
  private static final Fact<List<String>> KNOWN = WrongLoggerClass::known;

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, WrongLoggerClass::check);
  }

  private static void check(FieldDeclaration field, View view) {
    if (simpleName(field.type()).filter(LOGGERS::contains).isEmpty()
        || field.declarators().size() != 1
        || field.hasModifier(JavaKind.PUBLIC)
        || field.hasModifier(JavaKind.PROTECTED)) {
      return;
    }
    Optional<ClassLiteral> literal =
        field.declarators().get(0).initializer().flatMap(WrongLoggerClass::named);
    Optional<String> name = literal.flatMap(it -> simpleName(it.type()));
    List<String> known = view.ask(KNOWN);
    if (name.isPresent()
        && !known.isEmpty()
        && !known.contains(name.get())
        && !known.get(0).contains(name.get())) {
      TypeUse type = literal.get().type();
      view.report(literal.get(), "The logger of `%s` is named after `%s`", known.get(0), name.get())
          .unsafeFix(
              "Name it after `" + known.get(0) + "`",
              "What is logged is switched on and off by another name",
              edit -> edit.replace(type.element(), known.get(0)));
    }
  }

  /** The class after which a call names a logger. */
  private static Optional<ClassLiteral> named(Expression initializer) {
    return initializer instanceof MethodCall call
            && MAKING.contains(call.name().name())
            && call.qualifier().isPresent()
            && call.arguments().expressions().size() == 1
        ? literal(call.arguments().expressions().get(0))
        : Optional.empty();
  }

  private static Optional<ClassLiteral> literal(Expression argument) {
    if (argument instanceof MethodCall call && NAMES.contains(call.name().name())) {
      return call.qualifier().flatMap(WrongLoggerClass::literal);
    }
    return argument instanceof ClassLiteral literal ? Optional.of(literal) : Optional.empty();
  }

  private static Optional<String> simpleName(TypeUse type) {
    return type instanceof ClassType named ? Optional.of(named.name().name()) : Optional.empty();
  }

  private static List<String> known(Surroundings surroundings) {
    List<String> known = new ArrayList<>();
    for (Element around : surroundings.ancestors()) {
      if (around.view() instanceof TypeDeclaration type) {
        known.add(type.name().name());
        Stream.concat(type.extendedTypes().stream(), type.implementedTypes().stream())
            .forEach(above -> simpleName(above).ifPresent(known::add));
      } else if (around.view() instanceof CompilationUnit unit) {
        unit.element().all(TypeDeclaration.class).forEach(type -> known.add(type.name().name()));
      }
    }
    return List.copyOf(known);
  }
}
