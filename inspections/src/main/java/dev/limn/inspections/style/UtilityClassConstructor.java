package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Lines;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Names;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.EmptyDeclaration;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds classes of which objects can be made that are of no use. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "utility-class-constructor",
    summary = "Class with static members alone, of which objects can be made",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:UtilityClassWithoutPrivateConstructor",
      "intellij:UtilityClassWithPublicConstructor",
      "sonar:S1118",
      "pmd:UseUtilityClass",
      "errorprone:PrivateConstructorForUtilityClass",
      "checkstyle:HideUtilityClassConstructor"
    },
    doc =
        """
        An object of a class with nothing but static members is of no use. A private constructor
        says so, and keeps others from making or extending one.

        ```java
        public class Angles {
                   //^^^^^^ All members of `Angles` are static, and objects of it can be made
            public static double radians(double degrees) {
                return degrees * Math.PI / 180;
            }
        }
        ```

        ## Not reported

        - Classes that extend or implement something, `abstract` and private ones, and those with
          annotations, of which a framework may make objects.
        - Classes with a `main`, and those without a static method.
        - Classes of which the same file makes an object, or which it extends.
        - Constructors that do something or take something.
        """)
public final class UtilityClassConstructor implements Inspection {

  private static final Set<JavaKind> ACCESS =
      EnumSet.of(JavaKind.PUBLIC, JavaKind.PROTECTED, JavaKind.PRIVATE);

  private static final Set<Form> MAKING =
      EnumSet.of(Form.CREATED, Form.THROWN, Form.EXTENDED, Form.REFERRED_TO, Form.MENTIONED);

  @Override
  public void register(Visits visits) {
    visits.on(ClassDeclaration.class, UtilityClassConstructor::check);
  }

  private static void check(ClassDeclaration type, View view) {
    List<Member> members = type.body().members();
    if (isPlain(type)
        && members.stream().anyMatch(MethodDeclaration.class::isInstance)
        && members.stream().allMatch(UtilityClassConstructor::isStatic)
        && members.stream().allMatch(UtilityClassConstructor::isHarmless)
        && type.body().element().all(ConstructorDeclaration.class).size() <= 1
        && !isMade(type, view)) {
      report(type, view);
    }
  }

  private static boolean isPlain(ClassDeclaration type) {
    return !type.element().isFaulty()
        && type.extendedTypes().isEmpty()
        && type.implementedTypes().isEmpty()
        && type.permittedTypes().isEmpty()
        && type.typeParameters().isEmpty()
        && !type.hasModifier(JavaKind.ABSTRACT)
        && !type.hasModifier(JavaKind.PRIVATE)
        && type.modifiers().map(Modifiers::annotations).orElse(List.of()).isEmpty();
  }

  private static boolean isStatic(Member member) {
    return member.hasModifier(JavaKind.STATIC)
        || member instanceof ConstructorDeclaration
        || member instanceof EmptyDeclaration
        || (member instanceof TypeDeclaration && !(member instanceof ClassDeclaration));
  }

  /** Whether a member is no {@code main}, and no constructor that does something. */
  private static boolean isHarmless(Member member) {
    if (member instanceof MethodDeclaration method) {
      return !method.name().name().equals("main");
    }
    return !(member instanceof ConstructorDeclaration constructor)
        || (!constructor.hasModifier(JavaKind.PRIVATE)
            && constructor.parameters().isEmpty()
            && constructor.modifiers().map(all -> all.annotations().isEmpty()).orElse(true)
            && constructor.body().filter(body -> body.statements().isEmpty()).isPresent());
  }

  private static boolean isMade(ClassDeclaration type, View view) {
    String name = type.name().name();
    Uses inside = Uses.sum(view.summary(Names.USES, type.element()).at(name));
    return makes(inside)
        || makesOrExtends(view.ask(new Names.Elsewhere(name)))
        || view.ask(new MadeBeside(name));
  }

  /** Whether a class is used as a type, as one is that another class extends. */
  private static boolean makesOrExtends(Uses uses) {
    return makes(uses) || uses.has(Form.TYPE);
  }

  /**
   * Whether another type at the top of the file makes an object of one beside it, or extends it.
   */
  private record MadeBeside(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      Element around = surroundings.ancestors().get(0);
      return around.kind() == JavaKind.COMPILATION_UNIT
          && around.all(TypeDeclaration.class).stream()
              .map(TypeDeclaration::element)
              .filter(other -> !other.equals(surroundings.element()))
              .anyMatch(
                  other ->
                      makesOrExtends(Uses.sum(surroundings.summary(Names.USES, other).at(name))));
    }
  }

  private static boolean makes(Uses uses) {
    return uses.forms().stream().anyMatch(MAKING::contains);
  }

  private static void report(ClassDeclaration type, View view) {
    Report report =
        view.report(
            type.name(),
            "All members of `%s` are static, and objects of it can be made",
            type.name().name());
    Optional<ConstructorDeclaration> constructor =
        type.body().element().first(ConstructorDeclaration.class);
    String why = "Code elsewhere that makes objects of the class no longer compiles";
    if (constructor.isPresent()) {
      report.unsafeFix("Make the constructor private", why, edit -> hide(constructor.get(), edit));
    } else {
      report.unsafeFix("Add a private constructor", why, edit -> add(type, edit));
    }
  }

  private static void hide(ConstructorDeclaration constructor, Edit edit) {
    Optional<Modifiers> modifiers = constructor.modifiers();
    if (modifiers.isEmpty()) {
      edit.insertBefore(constructor.name().element(), "private ");
      return;
    }
    for (Element child : modifiers.get().element().children()) {
      if (child.isLeaf() && ACCESS.contains((JavaKind) child.kind())) {
        edit.replace(child, "private");
      }
    }
  }

  /** Adds a constructor behind the fields at the beginning. */
  private static void add(ClassDeclaration type, Edit edit) {
    Element before = type.body().element().first(JavaKind.LBRACE).orElseThrow();
    Element first = type.body().members().get(0).element();
    for (Member member : type.body().members()) {
      if (!(member instanceof FieldDeclaration)) {
        break;
      }
      before = member.element();
    }
    String indentation = edit.lineBreak() + edit.indentation(first);
    boolean opens = before.kind() == JavaKind.LBRACE;
    edit.replaceText(
        TextRange.empty(Lines.endWithComment(before)),
        (opens ? indentation : edit.lineBreak() + indentation)
            + "private "
            + type.name().text()
            + "() {}"
            + (opens ? edit.lineBreak() : ""));
  }
}
