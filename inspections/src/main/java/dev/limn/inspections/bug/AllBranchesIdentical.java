package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Branch;
import dev.limn.inspections.statement.Chain;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchExpression;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchStatement;
import java.util.List;
import java.util.Optional;

/** Finds choices that lead to the same whatever is chosen. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "all-branches-identical",
    summary = "Choice whose branches all do the same",
    category = Category.BUG,
    aliases = {
      "intellij:IfStatementWithIdenticalBranches",
      "intellij:ConditionalExpressionWithIdenticalBranches",
      "intellij:DuplicateBranchesInSwitch",
      "sonar:S3923",
      "pmd:IdenticalConditionalBranches",
      "errorprone:DuplicateBranches"
    },
    doc =
        """
        Where all branches do the same, the condition decides nothing. One of them was copied and
        not changed, or the choice is left over from an earlier version.

        ```java
        class Fare {
            int of(int age, int zones) {
                if (age < 18) {
              //^^ Both branches do the same, so the condition decides nothing
                    return zones * 2;
                } else {
                    return zones * 2;
                }
            }

            String currency(boolean abroad) {
                return abroad ? "EUR" : "EUR";
                     //^^^^^^^^^^^^^^^^^^^^^^ Both branches are `"EUR"`, so the condition decides nothing
            }
        }
        ```

        ## Not reported

        - An `if` without a last `else`, and a `switch` without `default`: some case does nothing.
        - Branches with different comments in them, which say why they are kept apart, and a
          conditional expression with any comment in it.
        - Branches that use a variable of a pattern, whose type differs: they may call different
          methods.
        - Branches that do nothing.
        """)
public final class AllBranchesIdentical implements Inspection {

  private static final String WHY = "Something else may have been meant in one of them";

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, AllBranchesIdentical::checkIf);
    visits.on(ConditionalExpression.class, AllBranchesIdentical::checkConditional);
    visits.on(SwitchStatement.class, AllBranchesIdentical::checkSwitch);
    visits.on(SwitchExpression.class, AllBranchesIdentical::checkSwitch);
  }

  private static void checkIf(IfStatement first, View view) {
    if (!startsSame(first) || !view.ask(Chain.BEGINS)) {
      return;
    }
    Chain chain = Chain.from(first);
    List<Branch> branches = chain.bodies().stream().map(Branch::of).toList();
    if (chain.otherwise().isEmpty()
        || first.element().isFaulty()
        || !allSame(branches, view)
        || chain.bindsNames()) {
      return;
    }
    Report report =
        view.report(
            chain.keyword(0),
            branches.size() == 2
                ? "Both branches do the same, so the condition decides nothing"
                : "All branches do the same, so the conditions decide nothing");
    if (chain.choices().stream().allMatch(choice -> Operands.isQuestion(choice.condition()))) {
      boolean inList = view.ask(Unwrapping.IN_LIST);
      report.unsafeFix(
          "Keep one branch",
          WHY,
          edit -> Unwrapping.replace(edit, first.element(), first.thenStatement(), inList));
    }
  }

  /** Whether the first two branches do the same. */
  private static boolean startsSame(IfStatement first) {
    Optional<Statement> next = first.elseStatement();
    if (next.isPresent() && next.get() instanceof IfStatement choice) {
      next = Optional.of(choice.thenStatement());
    }
    List<Statement> statements = Bodies.statements(first.thenStatement());
    return next.filter(body -> Bodies.same(statements, Bodies.statements(body))).isPresent();
  }

  private static void checkConditional(ConditionalExpression choice, View view) {
    if (choice.element().isFaulty()
        || !Operands.same(choice.thenExpression().bare(), choice.elseExpression().bare())
        || !view.commentsIn(choice.element()).isEmpty()) {
      return;
    }
    Report report =
        view.report(
            choice,
            "Both branches are %s, so the condition decides nothing",
            Operands.quoted(choice.thenExpression()));
    if (Operands.isQuestion(choice.condition())) {
      report.unsafeFix(
          "Keep one branch",
          WHY,
          edit ->
              edit.replace(choice.element(), choice.element(), choice.thenExpression().element()));
    }
  }

  private static void checkSwitch(Switch choice, View view) {
    List<SwitchEntry> entries = choice.block().entries();
    boolean hasDefault =
        entries.stream().flatMap(e -> e.labels().stream()).anyMatch(SwitchLabel::hasDefault);
    if (!hasDefault || choice.element().isFaulty()) {
      return;
    }
    List<Optional<Branch>> branches = Branch.of(choice);
    if (branches.stream().allMatch(Optional::isPresent)
        && allSame(branches.stream().map(Optional::orElseThrow).toList(), view)) {
      view.report(
          choice.element().first(JavaKind.SWITCH).orElseThrow(),
          "All branches do the same, so the `switch` decides nothing");
    }
  }

  private static boolean allSame(List<Branch> branches, View view) {
    Branch first = branches.get(0);
    return branches.size() > 1
        && !first.isEmpty()
        && branches.stream().skip(1).allMatch(branch -> branch.same(first, view));
  }
}
