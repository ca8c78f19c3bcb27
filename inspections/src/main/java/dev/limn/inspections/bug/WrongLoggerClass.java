package dev.limn.inspections.bug;

import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.ClassLiteral;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.Name;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

        - A logger that is named after a class whose name is a part of that of the type around: what
          `Http2Reader` and `Http2Writer` do is logged for `Http2`.
        - One that is named after a class of which the file says more, in its code or in a comment: a
          type around or beside the field, one that such a type extends, one for which it works.
        - One that is named after a class that is imported from a package above, as those of
          `com.acme.internal` log for `com.acme.Acme`.
        - A logger that is public or protected, for others to use.
        - Names that are no class literals.
        """)
public final class WrongLoggerClass implements Inspection {

  private static final Set<String> LOGGERS = Set.of("Log", "Logger");

  private static final Set<String> MAKING = Set.of("get", "getLog", "getLogger");

  private static final Set<String> NAMES = Set.of("getCanonicalName", "getName", "getSimpleName");

  /** Whether the file says more of a class than to name the logger, or has it from above. */
  private record Meant(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      List<Element> ancestors = surroundings.ancestors();
      return ancestors.get(ancestors.size() - 1).view() instanceof CompilationUnit unit
          && (isToldTwice(unit) || isFromAbove(unit));
    }

    private boolean isToldTwice(CompilationUnit unit) {
      List<ImportDeclaration> imports = unit.imports();
      int start = imports.isEmpty() ? 0 : imports.get(imports.size() - 1).element().range().end();
      Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
      SourceText source = unit.element().source();
      return word.matcher(source.substring(start, source.length())).results().limit(2).count() == 2;
    }

    private boolean isFromAbove(CompilationUnit unit) {
      String own = unit.packageDeclaration().map(it -> text(it.name())).orElse("");
      return unit.imports().stream()
          .map(it -> text(it.name()))
          .filter(it -> it.endsWith('.' + name))
          .anyMatch(it -> own.startsWith(it.substring(0, it.length() - name.length())));
    }

    private static String text(Name name) {
      return name.identifiers().stream().map(Identifier::name).collect(joining("."));
    }
  }

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
    String around = view.ask(Enclosing.TYPE).map(TypeHeader::name).orElse("");
    if (name.isPresent()
        && !around.isEmpty()
        && !around.contains(name.get())
        && !view.ask(new Meant(name.get()))) {
      TypeUse type = literal.get().type();
      view.report(literal.get(), "The logger of `%s` is named after `%s`", around, name.get())
          .unsafeFix(
              "Name it after `" + around + "`",
              "What is logged is switched on and off by another name",
              edit -> edit.replace(type.element(), around));
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
}
