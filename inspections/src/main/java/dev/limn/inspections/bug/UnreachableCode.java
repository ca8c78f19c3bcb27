package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.scope.Body.Cause;
import dev.limn.java.scope.Body.Stretch;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds statements that are never executed. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unreachable-code",
    summary = "Statement that is never executed",
    category = Category.BUG,
    aliases = {
      "intellij:ConstantConditions",
      "sonar:S1763",
      "sonar:S2583",
      "pmd:UnconditionalIfStatement",
      "ecj:OPTION_ReportDeadCode",
      "ecj:dead-code"
    },
    doc =
        """
        A statement after a `return`, a `throw`, a `break`, a `continue`, or a loop that never ends,
        is never executed, and does not compile. One under a condition that is written as `true` or
        `false` compiles, and is as dead. Either it can go, or what is before it is wrong.

        ```java
        class Parser {
            private int depth;

            int parse(String text) {
                if (false) {
                         //^ This code is never executed
                    System.out.println(text);
                }
                while (true) {
                    depth++;
                }
                return depth;
              //^^^^^^^^^^^^^ This code is never executed
            }
        }
        ```

        ## Not reported

        - Code under a condition with names in it, though these be constants: `if (DEBUG)` is how
          code is left out on purpose.
        - Code under a constant condition with a comment on its first line, as in
          `if (false) { // for debugging`: it is left out on purpose.
        - A `;` alone.
        - Code inside other code that is reported.
        """)
public final class UnreachableCode implements Inspection {

  @Override
  public void register(Visits visits) {
    MemberBody.visit(visits, UnreachableCode::check);
  }

  private static void check(MemberBody member, View view) {
    for (Stretch stretch : member.body().unreachable()) {
      if (stretch.cause() == Cause.CONDITION && isExplained(member, stretch, view)) {
        continue;
      }
      Report report =
          view.reportAt(member.range(stretch.start(), stretch.end()), "This code is never executed")
              .unnecessary();
      removal(member, stretch).ifPresent(edit -> report.fix("Remove unreachable code", edit));
    }
  }

  private static boolean isExplained(MemberBody member, Stretch stretch, View view) {
    List<Element> path = member.path(stretch.start());
    Element dead = path.get(indexOf(stretch, member, path));
    List<Element> tokens = dead.tokens();
    if (dead.kind() != JavaKind.BLOCK || tokens.size() < 2) {
      return false;
    }
    String line = view.trivia(tokens.get(1)).lines().findFirst().orElse("");
    return line.contains("//") || line.contains("/*");
  }

  /** Where in a path the first statement of a stretch stands. */
  private static int indexOf(Stretch stretch, MemberBody member, List<Element> path) {
    TextRange range = member.range(stretch.start(), stretch.end());
    int index = 1;
    while (!(path.get(index).view() instanceof Statement)
        || path.get(index).range().start() != range.start()
        || path.get(index).range().end() > range.end()) {
      index++;
    }
    return index;
  }

  private static Optional<Consumer<Edit>> removal(MemberBody member, Stretch stretch) {
    List<Element> path = member.path(stretch.start());
    int index = indexOf(stretch, member, path);
    Element parent = path.get(index - 1);
    Element dead = path.get(index);
    return stretch.cause() == Cause.JUMP
        ? Optional.of(edit -> edit.delete(dead, last(parent)))
        : conditional(dead, parent, path.get(index - 2));
  }

  private static Element last(Element list) {
    List<Statement> statements = list.all(Statement.class);
    return statements.get(statements.size() - 1).element();
  }

  private static Optional<Consumer<Edit>> conditional(
      Element dead, Element parent, Element grandparent) {
    boolean inList = VariableRemoval.isList(grandparent);
    if (parent.view() instanceof IfStatement statement) {
      return ofIf(dead, statement, inList);
    }
    return parent.view() instanceof WhileStatement && inList
        ? Optional.of(edit -> edit.delete(parent))
        : Optional.empty();
  }

  private static Optional<Consumer<Edit>> ofIf(
      Element dead, IfStatement statement, boolean inList) {
    Element whole = statement.element();
    Optional<Statement> otherwise = statement.elseStatement();
    if (otherwise.filter(it -> it.element().equals(dead)).isPresent()) {
      return whole.first(JavaKind.ELSE).map(keyword -> edit -> edit.delete(keyword, dead));
    }
    if (otherwise.isPresent()) {
      Statement kept = otherwise.get();
      return Optional.of(edit -> edit.replace(whole, whole, kept));
    }
    return inList ? Optional.of(edit -> edit.delete(whole)) : Optional.empty();
  }
}
