package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.declaration.Signature;
import dev.limn.inspections.statement.Running;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** Finds methods that look like those of every object, and are others. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "misnamed-object-method",
    summary = "Method that looks like `equals`, `hashCode` or `toString`, and is another one",
    category = Category.BUG,
    aliases = {
      "intellij:MisspelledHashcode",
      "intellij:MisspelledEquals",
      "intellij:MisspelledMethodName",
      "intellij:CovariantEquals",
      "sonar:S1201",
      "sonar:S1221",
      "pmd:SuspiciousHashcodeMethodName",
      "pmd:SuspiciousEqualsMethodName",
      "errorprone:NonOverridingEquals",
      "checkstyle:CovariantEquals"
    },
    doc =
        """
        Collections, strings and the like call `equals(Object)`, `hashCode()` and `toString()`. A
        method with almost that name, or an `equals` for another type, is never called by them.

        ```java
        class Money {
            long cents;

            public int hashcode() {
                     //^^^^^^^^ Nothing calls `hashcode`: is `hashCode` meant?
                return (int) cents;
            }

            public boolean equals(Money other) {
                         //^^^^^^ This does not override `equals(Object)`, which is what collections call
                return other.cents == cents;
            }
        }
        ```

        ## Not reported

        - Methods that override another one, as their `@Override` says.
        - `equals` for a type of one's own beside `equals(Object)`, which may use it, one that
          uses that, and one that is abstract or not public.
        - Methods with other parameters or another return type than those of `Object`.
        """)
public final class MisnamedObjectMethod implements Inspection {

  private static final Signature EQUALS = new Signature("equals", List.of("Object"));

  /** Whether the type in which the method stands declares {@code equals(Object)}. */
  private static final Fact<Boolean> HAS_EQUALS = MisnamedObjectMethod::hasEquals;

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, MisnamedObjectMethod::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.hasModifier(JavaKind.STATIC)
        || method.hasModifier(JavaKind.PRIVATE)
        || method.element().isFaulty()
        || Annotated.isOverride(method)) {
      return;
    }
    Signature signature = Signature.of(method);
    String type = method.returnType().text();
    if (signature.types().isEmpty()) {
      checkName(method, type, "int", "hashCode", view);
      checkName(method, type, "String", "toString", view);
    } else if (type.equals("boolean") && signature.types().size() == 1) {
      String parameter = signature.types().get(0);
      if (parameter.equals("Object")) {
        checkName(method, type, "boolean", "equals", view);
      } else if (signature.name().equals("equals")
          && method.hasModifier(JavaKind.PUBLIC)
          && method.body().filter(body -> !delegates(body)).isPresent()
          && isOwnType(parameter, view)) {
        reportCovariant(method, view);
      }
    }
  }

  private static void checkName(
      MethodDeclaration method, String type, String wanted, String name, View view) {
    String written = method.name().name();
    boolean similar =
        written.equalsIgnoreCase(name) || (name.equals("equals") && written.equals("equal"));
    if (similar && !written.equals(name) && type.equals(wanted)) {
      view.report(method.name(), "Nothing calls `%s`: is `%s` meant?", written, name)
          .unsafeFix(
              "Rename it to `" + name + "`",
              "Calls under the old name no longer compile",
              edit -> edit.replace(method.name().element(), name));
    }
  }

  /** Whether a body calls a method of the same name with something cast to {@code Object}. */
  private static boolean delegates(Block body) {
    return Running.with(body, MethodCall.class).stream()
        .filter(call -> call.name().name().equals("equals"))
        .flatMap(call -> call.arguments().expressions().stream())
        .anyMatch(argument -> argument instanceof Cast cast && cast.type().text().equals("Object"));
  }

  private static boolean isOwnType(String parameter, View view) {
    return view.ask(Enclosing.TYPE)
            .filter(type -> !type.isInterface() && type.kind() != JavaKind.ENUM_DECLARATION)
            .map(TypeHeader::name)
            .filter(parameter::equals)
            .isPresent()
        && !view.ask(HAS_EQUALS);
  }

  private static void reportCovariant(MethodDeclaration method, View view) {
    Report report =
        view.report(
            method.name(),
            "This does not override `equals(Object)`, which is what collections call");
    Optional<TypeUse> type = method.parameters().get(0).type();
    if (type.filter(use -> use instanceof ClassType t && t.typeArguments().isEmpty()).isPresent()) {
      report.unsafeFix(
          "Add `equals(Object)`",
          "Collections then call it",
          edit -> addEquals(method, type.get().text(), edit));
    }
  }

  private static void addEquals(MethodDeclaration method, String type, Edit edit) {
    String outer = edit.indentation(method.element());
    String inner = outer + (outer.contains("\t") ? "\t" : "    ");
    edit.insertAfter(
        method.element(),
        """


        %s@Override
        %spublic boolean equals(Object other) {
        %sreturn other instanceof %s && equals((%s) other);
        %s}\
        """
            .formatted(outer, outer, inner, type, type, outer));
  }

  private static boolean hasEquals(Surroundings surroundings) {
    Element body = surroundings.ancestors().get(0);
    return body.all(MethodDeclaration.class).stream()
        .anyMatch(method -> Signature.of(method).equals(EQUALS));
  }
}
