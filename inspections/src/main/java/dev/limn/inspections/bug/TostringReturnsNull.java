package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.TypeUse;
import java.util.Set;

/** Finds {@code toString} and {@code clone} that return {@code null}. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "tostring-returns-null",
    summary = "`toString` or `clone` that returns `null`",
    category = Category.BUG,
    aliases = {"sonar:S2225", "errorprone:ToStringReturnsNull"},
    doc =
        """
        Whoever calls `toString` or `clone` relies on getting something: a `null` fails somewhere
        else, or is printed as if it were the text.

        ```java
        class Name {
            String text;

            @Override
            public String toString() {
                if (text == null) {
                    return null;
                         //^^^^ `toString` must not return `null`
                }
                return text;
            }
        }
        ```

        ## Not reported

        - Methods of that name with parameters, static ones, and `toString` with another return
          type.
        - A `clone` that catches something: what it returns then is what cannot happen.
        - A method whose documentation speaks of `null`.
        - What lambdas and classes inside the method return.
        """)
public final class TostringReturnsNull implements Inspection {

  private static final Set<String> NAMES = Set.of("clone", "toString");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, TostringReturnsNull::check);
  }

  private static void check(MethodDeclaration method, View view) {
    String name = method.name().name();
    if (NAMES.contains(name)
        && method.parameters().isEmpty()
        && method.body().isPresent()
        && !method.hasModifier(JavaKind.STATIC)
        && method.docComment().filter(doc -> doc.text().contains("null")).isEmpty()
        && !(name.equals("clone") && catches(method))
        && (name.equals("clone") || isString(method.returnType()))) {
      Running.with(method.body().get(), ReturnStatement.class).stream()
          .flatMap(statement -> statement.expression().stream())
          .forEach(result -> checkResult(result.bare(), name, view));
    }
  }

  private static boolean isString(TypeUse type) {
    return type instanceof ClassType named && named.name().name().equals("String");
  }

  private static boolean catches(MethodDeclaration method) {
    return Running.with(method).stream().anyMatch(part -> part.kind() == JavaKind.CATCH_CLAUSE);
  }

  private static void checkResult(Expression result, String name, View view) {
    if (result instanceof ConditionalExpression choice) {
      checkResult(choice.thenExpression().bare(), name, view);
      checkResult(choice.elseExpression().bare(), name, view);
    } else if (result instanceof Literal literal && literal.token().kind() == JavaKind.NULL) {
      Report report = view.report(result, "`%s` must not return `null`", name);
      if (name.equals("toString")) {
        report.unsafeFix(
            "Return an empty text",
            "It is another text than before",
            edit -> edit.replace(result.element(), "\"\""));
      }
    }
  }
}
