package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Signature;
import dev.limn.inspections.declaration.Supertype;
import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.RecordDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SuperExpression;
import dev.limn.java.syntax.ThisExpression;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds classes with an {@code equals} of their own and the {@code hashCode} of objects. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "equals-without-hashcode",
    summary = "`equals` without `hashCode`",
    category = Category.BUG,
    aliases = {
      "intellij:EqualsAndHashcode",
      "sonar:S1206",
      "pmd:OverrideBothEqualsAndHashcode",
      "pmd:OverrideBothEqualsAndHashCode",
      "errorprone:EqualsHashCode",
      "ecj:OPTION_ReportMissingHashCodeMethod",
      "javac:overrides",
      "checkstyle:EqualsHashCode"
    },
    doc =
        """
        Objects that are equal must have the same hash code. A class that says what is equal and
        leaves the hash code to `Object` breaks that: its objects are not found in hash tables.

        ```java
        class Point {
            final int x, y;

            Point(int x, int y) {
                this.x = x;
                this.y = y;
            }

            @Override
            public boolean equals(Object other) {
                         //^^^^^^ `equals` is declared here and `hashCode` is not: equal objects must have the same hash code
                return other instanceof Point p && p.x == x && p.y == y;
            }
        }
        ```

        ## Not reported

        - Classes that may inherit a `hashCode`: those with a superclass that another file
          declares.
        - An `equals` that compares with `==`, asks `super`, or only throws an exception.
        - A `hashCode` without `equals`, which breaks nothing.
        """)
public final class EqualsWithoutHashcode implements Inspection {

  private static final Signature EQUALS = new Signature("equals", List.of("Object"));
  private static final Signature HASH_CODE = new Signature("hashCode", List.of());

  /** Whether the class in which the method stands has the {@code hashCode} of objects. */
  private static final Fact<Boolean> IS_WITHOUT = EqualsWithoutHashcode::isWithout;

  /** The fields of the class that belong to its objects and are no arrays. */
  private static final Fact<List<String>> FIELDS = EqualsWithoutHashcode::fields;

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, EqualsWithoutHashcode::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (!method.name().name().equals("equals")
        || method.hasModifier(JavaKind.STATIC)
        || method.body().isEmpty()
        || method.element().isFaulty()
        || !Signature.of(method).equals(EQUALS)
        || isOfObjects(method.body().get().statements())
        || !view.ask(IS_WITHOUT)) {
      return;
    }
    Report report =
        view.report(
            method.name(),
            "`equals` is declared here and `hashCode` is not: equal objects must have the same hash"
                + " code");
    List<String> compared = compared(method, view.ask(FIELDS));
    if (!compared.isEmpty()) {
      report.unsafeFix(
          "Add `hashCode`",
          "Check that it is made of what `equals` compares",
          edit -> add(method, compared, edit));
    }
  }

  /** Whether an {@code equals} says no more than that an object equals itself. */
  private static boolean isOfObjects(List<Statement> statements) {
    if (statements.size() != 1 || statements.get(0) instanceof ThrowStatement) {
      return statements.size() == 1;
    }
    return statements.get(0) instanceof ReturnStatement last
        && last.expression()
            .map(Expression::bare)
            .filter(EqualsWithoutHashcode::isPlain)
            .isPresent();
  }

  private static boolean isPlain(Expression result) {
    if (result instanceof MethodCall call) {
      return call.qualifier().filter(SuperExpression.class::isInstance).isPresent();
    }
    return result instanceof BinaryExpression comparison
        && comparison.operator() == JavaKind.EQ_EQ
        && (comparison.left() instanceof ThisExpression
            || comparison.right() instanceof ThisExpression);
  }

  private static boolean isWithout(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    if (ancestors.size() < 3 || declaresHashCode(ancestors.get(0))) {
      return false;
    }
    Syntax owner = ancestors.get(1).view();
    if (owner instanceof RecordDeclaration) {
      return true;
    }
    List<Supertype> supertypes = Supertype.ofEnclosing(surroundings);
    return owner instanceof ClassDeclaration declaration
        && isKnown(declaration, supertypes)
        && supertypes.stream()
            .noneMatch(type -> declaresHashCode(type.declaration().body().element()));
  }

  /** Whether the file declares all superclasses of a class. */
  private static boolean isKnown(TypeDeclaration declaration, List<Supertype> supertypes) {
    return Stream.concat(Stream.of(declaration), supertypes.stream().map(Supertype::declaration))
        .filter(ClassDeclaration.class::isInstance)
        .flatMap(type -> type.extendedTypes().stream())
        .allMatch(
            type ->
                type.text().equals("Object")
                    || supertypes.stream().anyMatch(known -> known.isNamed(type)));
  }

  private static boolean declaresHashCode(Element body) {
    return body.all(MethodDeclaration.class).stream()
        .anyMatch(method -> Signature.of(method).equals(HASH_CODE));
  }

  private static List<String> fields(Surroundings surroundings) {
    return surroundings.ancestors().get(0).all(FieldDeclaration.class).stream()
        .filter(field -> !field.hasModifier(JavaKind.STATIC))
        .filter(field -> !(field.type() instanceof ArrayType))
        .flatMap(field -> field.declarators().stream())
        .filter(variable -> variable.dimensions().isEmpty())
        .map(variable -> variable.name().name())
        .toList();
  }

  private static List<String> compared(MethodDeclaration method, List<String> fields) {
    Set<String> named = new HashSet<>();
    for (Element element : method.body().orElseThrow().element().preorder()) {
      if (element.view() instanceof NameExpression name) {
        named.add(name.name().name());
      } else if (element.view() instanceof FieldAccess access) {
        named.add(access.name().name());
      }
    }
    return fields.stream().filter(named::contains).toList();
  }

  private static void add(MethodDeclaration method, List<String> compared, Edit edit) {
    String outer = edit.indentation(method.element());
    String inner = outer + (outer.contains("\t") ? "\t" : "    ");
    edit.insertAfter(
        method.element(),
        "\n\n%s@Override\n%spublic int hashCode() {\n%sreturn java.util.Objects.hash(%s);\n%s}"
            .formatted(outer, outer, inner, String.join(", ", compared), outer));
  }
}
