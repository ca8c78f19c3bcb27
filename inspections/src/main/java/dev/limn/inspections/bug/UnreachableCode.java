package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.inspections.statement.Chain;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.scope.Body.Cause;
import dev.limn.java.scope.Body.Stretch;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
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
    List<Element> outwards = new ArrayList<>(path.subList(0, index));
    Collections.reverse(outwards);
    return stretch.cause() == Cause.JUMP
        ? afterJump(path.get(index), outwards.get(0))
        : conditional(path.get(index), outwards);
  }

  /** Compilers let an {@code if} go on though its condition is {@code true} (JLS 14.22). */
  private static Optional<Consumer<Edit>> afterJump(Element dead, Element list) {
    List<Statement> all = list.all(Statement.class);
    List<Statement> before =
        all.stream().takeWhile(statement -> !statement.element().equals(dead)).toList();
    return Exits.of(before).normal()
        ? Optional.empty()
        : Optional.of(edit -> edit.delete(dead, all.get(all.size() - 1).element()));
  }

  private static Optional<Consumer<Edit>> conditional(Element dead, List<Element> outwards) {
    Element parent = outwards.get(0);
    List<Element> around = outwards.subList(1, outwards.size());
    if (isCounted(dead, around)) {
      return Optional.empty();
    }
    boolean inList = VariableRemoval.isList(around.get(0));
    if (parent.view() instanceof IfStatement statement) {
      boolean never = statement.thenStatement().element().equals(dead);
      return never ? neverTrue(statement, inList) : neverFalse(statement, inList, around);
    }
    return parent.view() instanceof WhileStatement && inList
        ? Optional.of(edit -> edit.delete(parent))
        : Optional.empty();
  }

  /** Whether compilers count on a jump or an exception of code that is never executed. */
  private static boolean isCounted(Element dead, List<Element> around) {
    Exits exits = Exits.of((Statement) dead.view());
    return exits.breaks()
        || exits.leavesByLabel()
        || around.stream().anyMatch(outer -> outer.hasChild(JavaKind.CATCH_CLAUSE));
  }

  private static Optional<Consumer<Edit>> neverTrue(IfStatement statement, boolean inList) {
    Element whole = statement.element();
    if (statement.elseStatement().isEmpty()) {
      return inList ? Optional.of(edit -> edit.delete(whole)) : Optional.empty();
    }
    Statement kept = statement.elseStatement().get();
    boolean endsEarlier = Exits.of(statement.thenStatement()).normal() && !Exits.of(kept).normal();
    return endsEarlier
        ? Optional.empty()
        : Optional.of(edit -> Unwrapping.replace(edit, whole, kept, inList));
  }

  private static Optional<Consumer<Edit>> neverFalse(
      IfStatement statement, boolean inList, List<Element> around) {
    Element whole = statement.element();
    Statement kept = statement.thenStatement();
    Statement dead = statement.elseStatement().orElseThrow();
    if (!Exits.of(kept).normal() && !Exits.of(dead).normal()) {
      return Optional.of(edit -> Unwrapping.replace(edit, whole, kept, inList));
    }
    return Chain.isBeforeElse(whole, around)
        ? Optional.empty()
        : whole.first(JavaKind.ELSE).map(word -> edit -> edit.delete(word, dead.element()));
  }
}
