package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordHeader;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VoidType;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds methods with the name of their class. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "method-named-like-constructor",
    summary = "Method with the name of its class",
    category = Category.BUG,
    aliases = {
      "intellij:MethodNameSameAsClassName",
      "sonar:S1223",
      "pmd:MethodWithSameNameAsEnclosingClass",
      "ecj:methodWithConstructorName"
    },
    doc =
        """
        A constructor has no return type. With one it is a method, which `new` does not call: the
        object stays uninitialised. Even where a method is meant, its name misleads.

        ```java
        class Session {
            private String user;

            public void Session(String user) {
                      //^^^^^^^ `Session` is a method, because it has a return type; `new` does not call it
                this.user = user;
            }
        }
        ```

        ## Not reported

        - Methods that cannot be constructors with a return type too many: those that are static,
          abstract, final, synchronized or native, and those that return something other than an
          object of their class.
        - Methods with parameters, in a class with constructors of which none has the same ones:
          nobody can have called them with `new`.
        - Methods that override another one, as their `@Override` says.
        - Methods of interfaces, which have no constructors.
        """)
public final class MethodNamedLikeConstructor implements Inspection {

  /** The modifiers that a constructor can have. */
  private static final Set<JavaKind> ACCESS =
      EnumSet.of(JavaKind.PUBLIC, JavaKind.PROTECTED, JavaKind.PRIVATE);

  /** The types of the parameters of each constructor of the type, as written. */
  private static final Fact<List<List<String>>> CONSTRUCTORS =
      MethodNamedLikeConstructor::constructors;

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, MethodNamedLikeConstructor::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.name().isMissing()
        || !looksLikeConstructor(method)
        || !isNamedLike(method, view)
        || !isMistakable(method, view)) {
      return;
    }
    Report report =
        view.report(
            method.name(),
            "`%s` is a method, because it has a return type; `new` does not call it",
            method.name().name());
    if (method.returnType() instanceof VoidType && !isInRecord(view)) {
      report.unsafeFix(
          "Remove the return type",
          "Calls of the method no longer compile, and `new` runs its code",
          edit ->
              edit.replace(method.returnType().element(), method.name().element(), method.name()));
    }
  }

  /** Constructors of records keep rules that methods need not keep (JLS 8.10.4). */
  private static boolean isInRecord(View view) {
    return view.ask(Enclosing.TYPE)
        .filter(type -> type.kind() == JavaKind.RECORD_DECLARATION)
        .isPresent();
  }

  private static boolean looksLikeConstructor(MethodDeclaration method) {
    String type = method.returnType().text();
    return (method.returnType() instanceof VoidType || type.equals(method.name().name()))
        && method.body().isPresent()
        && method.modifiers().stream().allMatch(MethodNamedLikeConstructor::couldBeOfConstructor);
  }

  private static boolean isNamedLike(MethodDeclaration method, View view) {
    return view.ask(Enclosing.TYPE)
        .filter(type -> !type.isInterface())
        .map(TypeHeader::name)
        .filter(method.name().name()::equals)
        .isPresent();
  }

  /** Whether code that calls the method with {@code new} could compile. */
  private static boolean isMistakable(MethodDeclaration method, View view) {
    List<List<String>> constructors = view.ask(CONSTRUCTORS);
    return method.parameters().isEmpty()
        || constructors.isEmpty()
        || constructors.contains(signature(method.parameters()));
  }

  private static List<List<String>> constructors(Surroundings surroundings) {
    List<List<String>> signatures = new ArrayList<>();
    for (Element ancestor : surroundings.ancestors().subList(0, 2)) {
      ancestor.all(ConstructorDeclaration.class).stream()
          .map(constructor -> signature(constructor.parameters()))
          .forEach(signatures::add);
      ancestor
          .first(RecordHeader.class)
          .map(header -> types(header.components().stream().map(RecordComponent::type)))
          .ifPresent(signatures::add);
    }
    return signatures;
  }

  private static List<String> signature(List<Parameter> parameters) {
    return types(parameters.stream().flatMap(parameter -> parameter.type().stream()));
  }

  private static List<String> types(Stream<TypeUse> types) {
    return types.map(TypeUse::text).toList();
  }

  private static boolean couldBeOfConstructor(Modifiers modifiers) {
    for (Element child : modifiers.element().children()) {
      boolean override =
          child.view() instanceof Annotation annotation
              && annotation.name().text().equals("Override");
      if (override || (child.isLeaf() && !ACCESS.contains(child.kind()))) {
        return false;
      }
    }
    return true;
  }
}
