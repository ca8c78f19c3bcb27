package dev.limn.inspections.redundancy;

import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Modifiers;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds modifiers that say what is so without them. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-modifier",
    summary = "Modifier that says what is so without it",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:UnnecessaryModifier",
      "intellij:UnnecessaryInterfaceModifier",
      "intellij:UnnecessaryEnumModifier",
      "sonar:S2333",
      "pmd:UnnecessaryModifier",
      "checkstyle:RedundantModifier"
    },
    doc =
        """
        Some modifiers go without saying. Written out they say nothing, and suggest that without
        them it would be otherwise.

        ```java
        interface Shape {
            public static final int SIDES = 4;
          //^^^^^^^^^^^^^^^^^^^ `public static final` is redundant: a field of an interface always is

            public abstract double area();
          //^^^^^^^^^^^^^^^ `public abstract` is redundant: a method of an interface without a body always is
        }

        enum Level {
            LOW, HIGH;

            private Level() {}
          //^^^^^^^ `private` is redundant: a constructor of an enum always is
        }
        ```

        Looked for are:

        - `public`, `static` and `final` of fields of interfaces (JLS 9.3);
        - `public` and `abstract` of methods of interfaces (JLS 9.4);
        - `public` and `static` of types in interfaces (JLS 9.5);
        - `static` of enums, records and interfaces in other types (JLS 8.5.1);
        - `abstract` of interfaces (JLS 9.1.1.4) and `final` of records (JLS 8.10);
        - `private` of constructors of enums (JLS 8.9.2);
        - `final` of methods that are private or in a final class or a record (JLS 8.4.3.3), and of
          resources (JLS 14.20.3).

        ## Not reported

        - `final` of a method that needs it for its annotation: `@SafeVarargs` (JLS 9.6.4.7), or
          `@DoNotCall` of Error Prone.
        - `final` of a method of an enum: it keeps the bodies of constants from overriding it.
        - `strictfp`, which means nothing from Java 17 on.
        """)
public final class RedundantModifier implements Inspection {

  private static final Set<JavaKind> CANDIDATES =
      EnumSet.of(
          JavaKind.ABSTRACT, JavaKind.FINAL, JavaKind.PRIVATE, JavaKind.PUBLIC, JavaKind.STATIC);

  private static final Set<JavaKind> ALWAYS_STATIC =
      EnumSet.of(
          JavaKind.ANNOTATION_TYPE_DECLARATION,
          JavaKind.ENUM_DECLARATION,
          JavaKind.INTERFACE_DECLARATION,
          JavaKind.RECORD_DECLARATION);

  private static final Set<String> WANT_FINAL = Set.of("SafeVarargs", "DoNotCall");

  /** The first language level at which a private method can be {@code @SafeVarargs}. */
  private static final int PRIVATE_SAFE_VARARGS_LEVEL = 9;

  @Override
  public void register(Visits visits) {
    visits.on(Modifiers.class, RedundantModifier::check);
  }

  private static void check(Modifiers modifiers, View view) {
    Set<JavaKind> written = written(modifiers);
    if (written.isEmpty()) {
      return;
    }
    view.ask(Enclosing.PARENT_KIND)
        .map(kind -> rules((JavaKind) kind, modifiers, written, view))
        .orElse(List.of())
        .forEach(rule -> report(rule, modifiers, view));
  }

  private static Set<JavaKind> written(Modifiers modifiers) {
    Set<JavaKind> written = EnumSet.noneOf(JavaKind.class);
    for (Element child : modifiers.element().children()) {
      if (child.kind() instanceof JavaKind kind && CANDIDATES.contains(kind)) {
        written.add(kind);
      }
    }
    return written;
  }

  private static List<Rule> rules(
      JavaKind declaration, Modifiers modifiers, Set<JavaKind> written, View view) {
    return switch (declaration) {
      case FIELD_DECLARATION -> ofField(view);
      case METHOD_DECLARATION ->
          isInInterface(view) ? ofInterfaceMethod(written) : ofMethod(modifiers, written, view);
      case CONSTRUCTOR_DECLARATION -> ofConstructor(view);
      case RESOURCE -> List.of(Rule.of("a resource always is", JavaKind.FINAL));
      case CLASS_DECLARATION,
          ENUM_DECLARATION,
          RECORD_DECLARATION,
          INTERFACE_DECLARATION,
          ANNOTATION_TYPE_DECLARATION ->
          ofType(declaration, view);
      default -> List.of();
    };
  }

  private static List<Rule> ofField(View view) {
    return isInInterface(view)
        ? List.of(
            Rule.of(
                "a field of an interface always is",
                JavaKind.PUBLIC,
                JavaKind.STATIC,
                JavaKind.FINAL))
        : List.of();
  }

  private static List<Rule> ofInterfaceMethod(Set<JavaKind> written) {
    if (written.contains(JavaKind.PRIVATE)) {
      return List.of();
    }
    return written.contains(JavaKind.ABSTRACT)
        ? List.of(
            Rule.of(
                "a method of an interface without a body always is",
                JavaKind.PUBLIC,
                JavaKind.ABSTRACT))
        : List.of(Rule.of("a method of an interface is, unless it is private", JavaKind.PUBLIC));
  }

  private static List<Rule> ofMethod(Modifiers modifiers, Set<JavaKind> written, View view) {
    if (!written.contains(JavaKind.FINAL) || needsFinal(modifiers, written, view)) {
      return List.of();
    }
    if (written.contains(JavaKind.PRIVATE)) {
      return List.of(Rule.of("a private method cannot be overridden", JavaKind.FINAL));
    }
    Optional<TypeHeader> type = view.ask(Enclosing.TYPE);
    if (type.filter(header -> header.kind() == JavaKind.RECORD_DECLARATION).isPresent()) {
      return List.of(Rule.of("a method of a record cannot be overridden", JavaKind.FINAL));
    }
    return type.filter(header -> header.modifiers().contains(JavaKind.FINAL)).isPresent()
        ? List.of(
            Rule.of("a method of a final class cannot be overridden", JavaKind.FINAL)
                .visibleInClassFile())
        : List.of();
  }

  /** Whether an annotation asks for the modifier. */
  private static boolean needsFinal(Modifiers modifiers, Set<JavaKind> written, View view) {
    boolean privateIsEnough =
        written.contains(JavaKind.PRIVATE)
            && view.ask(Enclosing.DIALECT).level() >= PRIVATE_SAFE_VARARGS_LEVEL;
    return !privateIsEnough
        && !written.contains(JavaKind.STATIC)
        && modifiers.annotations().stream().anyMatch(RedundantModifier::wantsFinal);
  }

  private static boolean wantsFinal(Annotation annotation) {
    List<Identifier> name = annotation.name().identifiers();
    return WANT_FINAL.contains(name.get(name.size() - 1).name());
  }

  private static List<Rule> ofConstructor(View view) {
    return view
        .ask(Enclosing.TYPE)
        .filter(type -> type.kind() == JavaKind.ENUM_DECLARATION)
        .map(type -> Rule.of("a constructor of an enum always is", JavaKind.PRIVATE))
        .stream()
        .toList();
  }

  private static List<Rule> ofType(JavaKind declaration, View view) {
    List<Rule> rules = new ArrayList<>();
    if (isInInterface(view)) {
      rules.add(Rule.of("a type in an interface always is", JavaKind.PUBLIC, JavaKind.STATIC));
    } else if (ALWAYS_STATIC.contains(declaration) && view.ask(Enclosing.TYPE).isPresent()) {
      rules.add(Rule.of("a nested " + noun(declaration) + " always is", JavaKind.STATIC));
    }
    switch (declaration) {
      case INTERFACE_DECLARATION, ANNOTATION_TYPE_DECLARATION ->
          rules.add(Rule.of("an interface always is", JavaKind.ABSTRACT));
      case RECORD_DECLARATION -> rules.add(Rule.of("a record always is", JavaKind.FINAL));
      default -> {}
    }
    return rules;
  }

  private static String noun(JavaKind declaration) {
    return switch (declaration) {
      case ENUM_DECLARATION -> "enum";
      case RECORD_DECLARATION -> "record";
      default -> "interface";
    };
  }

  private static boolean isInInterface(View view) {
    return view.ask(Enclosing.TYPE).filter(TypeHeader::isInterface).isPresent();
  }

  /** Reports modifiers that stand beside each other as one. */
  private static void report(Rule rule, Modifiers modifiers, View view) {
    List<Element> run = new ArrayList<>();
    for (Element child : modifiers.element().children()) {
      if (rule.modifiers.contains(child.kind())) {
        run.add(child);
      } else {
        report(rule, List.copyOf(run), view);
        run.clear();
      }
    }
    report(rule, run, view);
  }

  private static void report(Rule rule, List<Element> run, View view) {
    if (run.isEmpty()) {
      return;
    }
    Element first = run.get(0);
    Element last = run.get(run.size() - 1);
    String code = run.stream().map(Element::text).collect(joining(" ", "`", "`"));
    Report report =
        view.reportAt(first.range().cover(last.range()), "%s is redundant: %s", code, rule.reason)
            .unnecessary();
    if (rule.why.isEmpty()) {
      report.fix("Remove " + code, edit -> edit.delete(first, last));
    } else {
      report.unsafeFix("Remove " + code, rule.why, edit -> edit.delete(first, last));
    }
  }

  /**
   * Modifiers that go without saying.
   *
   * @param reason why
   * @param why what their removal may change; empty if nothing
   */
  private record Rule(String reason, Set<JavaKind> modifiers, String why) {

    static Rule of(String reason, JavaKind first, JavaKind... more) {
      return new Rule(reason, EnumSet.of(first, more), "");
    }

    Rule visibleInClassFile() {
      return new Rule(
          reason,
          modifiers,
          "A `serialVersionUID` that is computed from the class changes with the modifier");
    }
  }
}
