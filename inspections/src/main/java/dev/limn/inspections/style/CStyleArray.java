package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Dimension;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;

/** Finds brackets of array types that stand after the name. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "c-style-array",
    summary = "Brackets of an array type after the name",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:CStyleArrayDeclaration",
      "sonar:S1195",
      "sonar:S1197",
      "checkstyle:ArrayTypeStyle",
      "errorprone:MixedArrayDimensions"
    },
    doc =
        """
        `int row[]` is C. In Java the brackets are a part of the type and stand with it, so that the
        type can be read in one place.

        ```java
        class Table {
            private int cells[][];
                           //^^^^ The brackets belong to the type

            int sum(int row[]) {
                         //^^ The brackets belong to the type
                return row[0] + row[1];
            }
        }
        ```

        ## Not reported

        - A declaration of several variables, not all of which have the same brackets.
        - Brackets with annotations.
        """)
public final class CStyleArray implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, (node, view) -> check(node.type(), node.declarators(), view));
    visits.on(
        LocalVariableDeclaration.class,
        (node, view) -> check(node.type(), node.declarators(), view));
    visits.on(
        Parameter.class,
        (node, view) -> node.type().ifPresent(type -> check(type, node.element(), view)));
    visits.on(
        MethodDeclaration.class, (node, view) -> check(node.returnType(), node.element(), view));
  }

  private static void check(TypeUse type, Element declaration, View view) {
    report(type, List.of(declaration.all(Dimension.class)), view);
  }

  private static void check(TypeUse type, List<VariableDeclarator> variables, View view) {
    report(type, variables.stream().map(VariableDeclarator::dimensions).toList(), view);
  }

  private static void report(TypeUse type, List<List<Dimension>> brackets, View view) {
    int count = brackets.isEmpty() ? 0 : brackets.get(0).size();
    if (count == 0
        || brackets.stream().anyMatch(some -> some.size() != count)
        || brackets.stream().flatMap(List::stream).anyMatch(some -> !isPlain(some))) {
      return;
    }
    Report report = view.reportAt(range(brackets.get(0)), "The brackets belong to the type");
    if (brackets.stream().flatMap(List::stream).noneMatch(one -> hasComments(one, view))) {
      report.fix(
          "Move the brackets to the type",
          edit -> {
            edit.insertAfter(type.element(), "[]".repeat(count));
            brackets.forEach(some -> edit.replaceText(fullRange(some), ""));
          });
    }
  }

  private static boolean isPlain(Dimension brackets) {
    return !brackets.element().isFaulty() && brackets.annotations().isEmpty();
  }

  private static boolean hasComments(Dimension brackets, View view) {
    return !view.commentsBefore(brackets.element()).isEmpty()
        || !view.commentsIn(brackets.element()).isEmpty();
  }

  private static TextRange range(List<Dimension> brackets) {
    return brackets.get(0).range().cover(brackets.get(brackets.size() - 1).range());
  }

  private static TextRange fullRange(List<Dimension> brackets) {
    return brackets.get(0).element().fullRange().cover(range(brackets));
  }
}
