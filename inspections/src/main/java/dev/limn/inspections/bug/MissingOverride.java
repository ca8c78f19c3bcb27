package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.declaration.Signature;
import dev.limn.inspections.declaration.Supertype;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds methods that override one of the same file, and do not say so. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "missing-override",
    summary = "Method that overrides another one without `@Override`",
    category = Category.BUG,
    aliases = {
      "intellij:MissingOverrideAnnotation",
      "intellij:override",
      "sonar:S1161",
      "pmd:MissingOverride",
      "errorprone:MissingOverride",
      "ecj:missingOverrideAnnotation",
      "checkstyle:MissingOverride"
    },
    doc =
        """
        `@Override` says that a method takes the place of an inherited one, and the compiler sees to
        it. Without it, a change of the inherited method silently makes two methods of what was
        one.

        ```java
        abstract class Shape {
            abstract double area();
        }

        class Square extends Shape {
            double side;

            double area() {
                 //^^^^ `area` overrides a method of `Shape`: `@Override` is missing
                return side * side;
            }

            public String toString() {
                        //^^^^^^^^ `toString` overrides a method of `Object`: `@Override` is missing
                return "square " + side;
            }
        }
        ```

        ## Not reported

        - Methods that override one of a type that another file declares, but for `equals`,
          `hashCode`, `toString` and `clone`.
        - Abstract methods of interfaces, which repeat an inherited one for their documentation.
        - Static and private methods, which override nothing.
        """)
public final class MissingOverride implements Inspection {

  /** From here on methods of interfaces can be said to be overridden. */
  private static final int INTERFACES_LEVEL = 6;

  private static final Set<Signature> OF_OBJECT =
      Set.of(
          new Signature("clone", List.of()),
          new Signature("equals", List.of("Object")),
          new Signature("hashCode", List.of()),
          new Signature("toString", List.of()));

  /** Whether the file declares a type that the enclosing one extends or implements. */
  private static final Inherited<Boolean> HAS_SUPERTYPE =
      surroundings -> !Supertype.ofEnclosing(surroundings).isEmpty();

  /** The simple name of a type in the file with a method that one with this signature overrides. */
  private record Overridden(Signature signature) implements Fact<Optional<String>> {
    @Override
    public Optional<String> of(Surroundings surroundings) {
      return Supertype.ofEnclosing(surroundings).stream()
          .filter(type -> type.declares(signature))
          .map(type -> type.declaration().name().name())
          .findFirst();
    }
  }

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, MissingOverride::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.hasModifier(JavaKind.STATIC)
        || method.hasModifier(JavaKind.PRIVATE)
        || method.element().isFaulty()
        || Annotated.isOverride(method)) {
      return;
    }
    Signature signature = Signature.of(method);
    Optional<TypeHeader> type = view.ask(Enclosing.TYPE);
    if (type.isEmpty() || (type.get().isInterface() && method.body().isEmpty())) {
      return;
    }
    if (OF_OBJECT.contains(signature) && isBelowObject(type.get())) {
      report(method, "Object", view);
    } else if (view.ask(HAS_SUPERTYPE) && view.ask(Enclosing.DIALECT).level() >= INTERFACES_LEVEL) {
      view.ask(new Overridden(signature)).ifPresent(name -> report(method, name, view));
    }
  }

  private static boolean isBelowObject(TypeHeader type) {
    return !type.isInterface() && !type.name().equals("Object");
  }

  private static void report(MethodDeclaration method, String type, View view) {
    Element first = first(method);
    boolean ownLine = view.startsLine(first);
    view.report(
            method.name(),
            "`%s` overrides a method of `%s`: `@Override` is missing",
            method.name().name(),
            type)
        .fix(
            "Add `@Override`",
            edit ->
                edit.insertBefore(
                    first,
                    "@Override" + (ownLine ? edit.lineBreak() + edit.indentation(first) : " ")));
  }

  /** What the declaration begins with, after its documentation. */
  private static Element first(MethodDeclaration method) {
    for (Element child : method.element().children()) {
      if (child.kind() != JavaKind.DOC_COMMENT && child.fullRange().length() > 0) {
        return child;
      }
    }
    return method.element();
  }
}
