package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Signature;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Arguments;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.TryStatement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds {@code equals} that fails for objects of other classes. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "equals-no-null-type-check",
    summary = "`equals` that fails for objects of other classes",
    category = Category.BUG,
    aliases = {
      "intellij:EqualsWhichDoesntCheckParameterClass",
      "sonar:S2097",
      "errorprone:EqualsUnsafeCast"
    },
    doc =
        """
        `equals` has an answer for every object: `false` for `null` and for one of another class. A
        cast without a test fails instead, as soon as both are in one collection.

        ```java
        class Point {
            private int x;

            @Override
            public boolean equals(Object other) {
                return ((Point) other).x == x;
                      //^^^^^^^^^^^^^ `equals` fails here for an object of another class
            }
        }
        ```

        ## Not reported

        - A method with any test of a class in it: `instanceof`, `getClass`, `isInstance`, a
          `switch`, a `try`.
        - A method that hands the object on to another one, which may test it.
        - Other methods than `public boolean equals(Object)`, and private classes, whose objects are
          compared with each other alone.
        """)
public final class EqualsNoNullTypeCheck implements Inspection {

  private static final Signature EQUALS = new Signature("equals", List.of("Object"));

  private static final Set<String> TESTING =
      Set.of("canEqual", "cast", "getClass", "hasSameClass", "isAssignableFrom", "isInstance");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, EqualsNoNullTypeCheck::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (!isEquals(method) || method.element().isFaulty() || method.body().isEmpty()) {
      return;
    }
    String name = method.parameters().get(0).name().name();
    Optional<Cast> cast = firstCast(method.body().get(), name);
    if (cast.isPresent()
        && !tests(method.body().get(), name)
        && view.ask(Enclosing.TYPE)
            .filter(type -> !type.name().isEmpty() && !type.modifiers().contains(JavaKind.PRIVATE))
            .isPresent()) {
      view.report(cast.get(), "`equals` fails here for an object of another class")
          .unsafeFix(
              "Test the class first",
              "It gives `false` where it failed",
              edit -> insertTest(method.body().get(), cast.get(), name, edit));
    }
  }

  private static boolean isEquals(MethodDeclaration method) {
    return method.name().name().equals("equals")
        && method.hasModifier(JavaKind.PUBLIC)
        && !method.hasModifier(JavaKind.STATIC)
        && Signature.of(method).equals(EQUALS);
  }

  private static Optional<Cast> firstCast(Block body, String name) {
    for (Element element : body.element().preorder()) {
      if (element.view() instanceof Cast cast
          && isNamed(cast.operand(), name)
          && cast.type() instanceof ClassType type
          && !type.name().name().equals("Object")) {
        return Optional.of(cast);
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Expression expression, String name) {
    return expression.bare() instanceof NameExpression use && use.name().name().equals(name);
  }

  /** Whether something may test the class of the object. */
  private static boolean tests(Block body, String name) {
    for (Element element : body.element().preorder()) {
      if (!element.isLeaf() && tests(element.view(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tests(Syntax view, String name) {
    return view instanceof InstanceofExpression
        || view instanceof TryStatement
        || view instanceof Switch
        || (view instanceof MethodCall call && TESTING.contains(call.name().name()))
        || (view instanceof Arguments arguments
            && arguments.expressions().stream().anyMatch(argument -> isNamed(argument, name)));
  }

  private static void insertTest(Block body, Cast cast, String name, Edit edit) {
    for (Statement statement : body.statements()) {
      if (statement.element().fullRange().contains(cast.range())) {
        String indentation = edit.lineBreak() + edit.indentation(statement.element());
        String type = ((ClassType) cast.type()).name().text();
        String test = "if (!(" + name + " instanceof " + type + ")) return false;";
        edit.insertBefore(statement.element(), test + indentation);
      }
    }
  }
}
