package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.EmptyDeclaration;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.EnumBody;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Resources;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;

/** Finds semicolons that end nothing. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-semicolon",
    summary = "Semicolon that ends nothing",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:UnnecessarySemicolon",
      "sonar:S1116",
      "sonar:S2959",
      "pmd:UnnecessarySemicolon",
      "errorprone:EmptyTopLevelDeclaration",
      "ecj:emptyStatement",
      "ecj:empty-statement",
      "checkstyle:EmptyStatement",
      "checkstyle:UnnecessarySemicolonAfterOuterTypeDeclaration",
      "checkstyle:UnnecessarySemicolonAfterTypeMemberDeclaration",
      "checkstyle:UnnecessarySemicolonInEnumeration",
      "checkstyle:UnnecessarySemicolonInTryWithResources"
    },
    doc =
        """
        A semicolon that ends nothing does nothing. It is left behind when code is moved or
        removed, or it was written after a `}` that needs none.

        ```java
        class Account {
            void close() {
                unlock();;
                       //^ The `;` is an empty statement and does nothing
            }

            void unlock() {
            };
           //^ The `;` declares nothing
        }
        ```

        The last semicolon of an enum without members, and the one before the closing
        parenthesis of a `try`, are not needed either:

        ```java
        enum Light { RED, GREEN; }
                             //^ No member follows the constants, so the `;` is not needed
        ```

        ## Not reported

        - The `;` of an enum before members, and of one without constants.
        - A `;` that is the whole body of a loop, an `if`, an `else` or a label: it is not
          redundant, whether or not it is meant.
        - A `;` that is all that a `case` or a `default` does.
        - A `;` on a line of its own that ends a list of enum constants or of resources: it is
          there so that one more can be added without touching another line.
        """)
public final class RedundantSemicolon implements Inspection {

  /** Whether an empty statement can go, because it is one statement of a list. */
  private static final Fact<Boolean> IN_LIST = RedundantSemicolon::isInList;

  @Override
  public void register(Visits visits) {
    visits.on(EmptyStatement.class, RedundantSemicolon::checkStatement);
    visits.on(EmptyDeclaration.class, RedundantSemicolon::checkDeclaration);
    visits.on(EnumBody.class, RedundantSemicolon::checkConstants);
    visits.on(Resources.class, RedundantSemicolon::checkResources);
  }

  private static void checkStatement(EmptyStatement statement, View view) {
    if (view.ask(IN_LIST)) {
      report(statement.element(), view, "The `;` is an empty statement and does nothing");
    }
  }

  private static void checkDeclaration(EmptyDeclaration declaration, View view) {
    report(declaration.element(), view, "The `;` declares nothing");
  }

  private static void checkConstants(EnumBody body, View view) {
    if (body.constants().isEmpty()
        || !body.members().stream().allMatch(member -> member instanceof EmptyDeclaration)) {
      return;
    }
    body.element()
        .first(JavaKind.SEMICOLON)
        .filter(semicolon -> !view.startsLine(semicolon))
        .ifPresent(
            semicolon ->
                report(
                    semicolon, view, "No member follows the constants, so the `;` is not needed"));
  }

  private static void checkResources(Resources resources, View view) {
    Element last = resources.element();
    for (Element child : resources.element().children()) {
      if (child.kind() == JavaKind.RPAREN
          && last.kind() == JavaKind.SEMICOLON
          && view.line(last) == view.line(child)) {
        report(last, view, "The `;` after the last resource is not needed");
      }
      last = child;
    }
  }

  private static void report(Element semicolon, View view, String message) {
    view.report(semicolon, "%s", message)
        .unnecessary()
        .fix("Remove `;`", edit -> edit.delete(semicolon));
  }

  private static boolean isInList(Surroundings surroundings) {
    Element parent = surroundings.ancestors().get(0);
    return parent.kind() == JavaKind.BLOCK
        || (parent.kind() == JavaKind.SWITCH_GROUP && parent.all(Statement.class).size() > 1);
  }
}
