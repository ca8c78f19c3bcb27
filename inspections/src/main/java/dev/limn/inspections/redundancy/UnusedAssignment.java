package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.Effects;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.scope.Body.DeadStore;
import dev.limn.java.scope.Local;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds values that are assigned to local variables and never read. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-assignment",
    summary = "Assigned value that is never read",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:UnusedAssignment",
      "sonar:S1854",
      "pmd:UnusedAssignment",
      "errorprone:UnusedVariable",
      "errorprone:unused"
    },
    doc =
        """
        A value that is overwritten before anything reads it, or that nothing reads at all, was
        computed in vain. Often another variable was meant, or the value should have been used.

        ```java
        class Account {
            int fee(int amount, boolean premium) {
                int fee = amount / 100;
                  //^^^ The value of `fee` is never read
                if (premium) {
                    fee = 0;
                } else {
                    fee = Math.max(1, amount / 50);
                }
                return fee;
            }
        }
        ```

        ## Not reported

        - A first value that is a literal or a constant: variables begin so by habit.
        - A variable that is set back to `null`, `0`, `-1`, `false` or `""`, and a flag that is set
          to `true`.
        - What only moves a variable on, as `i++` and `offset += length`, and an assignment that
          stands in the same words elsewhere in the method: the last of several steps is like those
          before.
        - An assignment whose value goes on to another use, as in `first = last = next()`, unless
          it is returned at once.
        - A variable that is assigned to itself, of which `self-assignment` tells.
        - Variables that are never read, of which `unused-local-variable` tells. Parameters are given,
          and what is assigned to them is reported even where nothing reads them.
        - Values that may be read after an exception, in a `catch` or `finally`.
        """)
public final class UnusedAssignment implements Inspection {

  /** What an assignment stands in whose value goes nowhere else in the method. */
  private static final Set<JavaKind> ENDS =
      EnumSet.of(JavaKind.EXPRESSION_STATEMENT, JavaKind.RETURN_STATEMENT);

  @Override
  public void register(Visits visits) {
    MemberBody.visit(visits, UnusedAssignment::check);
  }

  private static void check(MemberBody member, View view) {
    for (DeadStore store : member.body().deadStores()) {
      Local local = member.body().locals().get(store.local());
      List<Element> path = member.path(store.at());
      if (store.at() == local.at()) {
        checkFirst(local, path, view);
      } else {
        checkLater(member, store, local, path, view);
      }
    }
  }

  private static void checkFirst(Local local, List<Element> path, View view) {
    if (path.get(path.size() - 2).view() instanceof VariableDeclarator declarator
        && declarator.initializer().filter(value -> !Effects.isConstant(value)).isPresent()) {
      Report report = report(path, local, view);
      withoutInitializer(declarator, path.get(path.size() - 3))
          .ifPresent(edit -> report.fix("Remove initializer", edit));
    }
  }

  private static Optional<Consumer<Edit>> withoutInitializer(
      VariableDeclarator declarator, Element declaration) {
    Expression value = declarator.initializer().orElseThrow();
    boolean typed =
        declaration.view() instanceof LocalVariableDeclaration variables
            && variables.type().kind() != JavaKind.VAR_TYPE;
    Element name = declarator.name().element();
    return typed && declarator.dimensions().isEmpty() && Effects.none(value)
        ? Optional.of(edit -> edit.replace(name, value.element(), name))
        : Optional.empty();
  }

  private static void checkLater(
      MemberBody member, DeadStore store, Local local, List<Element> path, View view) {
    if (path.get(path.size() - 3).view() instanceof Assignment assignment
        && assignment.operator() == JavaKind.EQ
        && ENDS.contains(path.get(path.size() - 4).kind())
        && !(assignment.value() instanceof Assignment)
        && !isOwnValue(assignment.value(), local)
        && !Effects.isReset(assignment.value())
        && !isOneOfSeveral(assignment, member)) {
      Report report = report(path, local, view);
      VariableRemoval.ofWrite(member, store.at())
          .ifPresent(edit -> report.fix("Remove assignment", edit));
    }
  }

  private static boolean isOwnValue(Expression value, Local local) {
    return value.bare() instanceof NameExpression name && name.name().name().equals(local.name());
  }

  private static boolean isOneOfSeveral(Assignment assignment, MemberBody member) {
    Element element = assignment.element();
    String text = element.text();
    for (Element other : member.member().preorder()) {
      if (other.kind() == element.kind() && !other.equals(element) && other.textEquals(text)) {
        return true;
      }
    }
    return false;
  }

  private static Report report(List<Element> path, Local local, View view) {
    return view.report(path.get(path.size() - 1), "The value of `%s` is never read", local.name())
        .unnecessary();
  }
}
