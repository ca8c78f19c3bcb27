package dev.limn.inspections.naming;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.member.MemberRenaming;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;

/** Finds methods whose names do not look like names of methods. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "method-naming-convention",
    summary = "Method whose name is not in lowerCamelCase",
    category = Category.NAMING,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:NewMethodNamingConvention",
      "intellij:InstanceMethodNamingConvention",
      "intellij:StaticMethodNamingConvention",
      "sonar:S100",
      "pmd:MethodNamingConventions",
      "errorprone:MethodNames",
      "checkstyle:MethodName"
    },
    doc =
        """
        Names of methods begin with a small letter, and each further word in them with a capital one
        (JLS 6.1). Who reads a name that does not takes it for a type or a constant.

        ```java
        class Order {
            void Close() {}
               //^^^^^ The method `Close` is not named in lowerCamelCase

            int item_count() { return 0; }
              //^^^^^^^^^^ The method `item_count` is not named in lowerCamelCase
        }
        ```

        A private method can get the name that fits: it is then changed wherever the file names the
        method. It is not offered where the file leaves open what is meant, as behind an expression
        of an unknown type, or where a string has the name.

        ## Not reported

        - Methods whose names come from elsewhere: those with `@Override`, native ones, and those
          with the name of their class.
        - Tests, whose names are sentences: methods with an annotation such as `@Test`, and names
          with underscores in types whose names end with `Test`, `Tests`, `TestCase` or `IT`.
        - Names in capitals, as `GET`, which are those of something else, and names with underscores
          at their ends only.
        - What is common in the file: four methods or more with underscores in their names, or with
          a capital letter at the beginning.
        - Abbreviations: at the beginning, as in `URLto`, and set off by an underscore, as in
          `getType_V`; an underscore beside a digit.
        - Names with `$`, which are made by programs, and names of one or two letters.
        """)
public final class MethodNamingConvention implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, MethodNamingConvention::check);
  }

  private static void check(MethodDeclaration method, View view) {
    String name = method.name().name();
    if (method.name().isMissing() || !Form.isUncommon(name)) {
      return;
    }
    if (!isGiven(method) && !isNamedLikeType(name, view) && !view.ask(Habits.ofMethod(name))) {
      Report report =
          view.report(method.name(), "The method `%s` is not named in lowerCamelCase", name);
      Form.lowerCamel(name)
          .ifPresent(to -> new MemberRenaming(name, to).offer(method, report, view));
    }
  }

  private static boolean isGiven(MethodDeclaration method) {
    return method.hasModifier(JavaKind.NATIVE)
        || Annotated.isOverride(method)
        || Annotated.isTest(method);
  }

  private static boolean isNamedLikeType(String name, View view) {
    return view.ask(Enclosing.TYPE)
        .filter(type -> type.name().equals(name) || TestNames.isTest(type.name()))
        .isPresent();
  }
}
