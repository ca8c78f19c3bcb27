package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.expression.Precedence;
import dev.limn.inspections.statement.Branch;
import dev.limn.inspections.statement.Chain;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchExpression;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds branches that do the same as an earlier one. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "duplicate-branch",
    summary = "Branch that does the same as an earlier one",
    category = Category.BUG,
    severity = Severity.HINT,
    aliases = {
      "intellij:IfStatementWithIdenticalBranches",
      "intellij:DuplicateBranchesInSwitch",
      "sonar:S1871",
      "pmd:IdenticalConditionalBranches",
      "errorprone:DuplicateBranches"
    },
    doc =
        """
        Two branches that do the same are one with two conditions. Joined, they cannot drift apart;
        and if one of them was copied and should have been changed, this shows it.

        ```java
        class Gate {
            int open, passed;

            void pass(boolean member, boolean guest) {
                if (member) {
                    open++;
                    passed++;
                } else if (guest) {
                     //^^ This branch does the same as an earlier one
                    open++;
                    passed++;
                } else {
                    open = 0;
                }
            }
        }
        ```

        ## Not reported

        - Branches of one simple statement, as `return false;`, which are read more easily apart.
        - Branches with different comments in them, or with one before their `else`, which say why
          they are kept apart.
        - Branches that use a variable of a pattern, whose type differs: they may call different
          methods.
        - A choice of which all branches are the same: that is `all-branches-identical`.
        """)
public final class DuplicateBranch implements Inspection {

  private static final Set<JavaKind> SIMPLE =
      EnumSet.of(
          JavaKind.BREAK_STATEMENT,
          JavaKind.CONTINUE_STATEMENT,
          JavaKind.EMPTY_STATEMENT,
          JavaKind.EXPRESSION_STATEMENT,
          JavaKind.RETURN_STATEMENT,
          JavaKind.THROW_STATEMENT,
          JavaKind.YIELD_STATEMENT);

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, DuplicateBranch::checkIf);
    visits.on(SwitchStatement.class, DuplicateBranch::checkSwitch);
    visits.on(SwitchExpression.class, DuplicateBranch::checkSwitch);
  }

  private static void checkIf(IfStatement first, View view) {
    if (first.elseStatement().filter(IfStatement.class::isInstance).isEmpty()
        || first.element().isFaulty()
        || !view.ask(Chain.BEGINS)) {
      return;
    }
    Chain chain = Chain.from(first);
    List<Optional<Branch>> branches =
        chain.bodies().stream().map(body -> Optional.of(Branch.of(body))).toList();
    List<Pair> pairs = pairs(branches, view);
    if (pairs.isEmpty()
        || chain.bindsNames()
        || (chain.otherwise().isPresent() && pairs.size() == branches.size() - 1 && of(0, pairs))) {
      return;
    }
    for (Pair pair : pairs) {
      Element otherwise = chain.choices().get(pair.later - 1).element().first(JavaKind.ELSE).get();
      if (!view.commentsBefore(otherwise).isEmpty()) {
        continue;
      }
      Report report = report(chain.keyword(pair.later), chain.keyword(pair.earlier), view);
      if (pair.later == pair.earlier + 1 && pair.later < chain.choices().size()) {
        report.fix("Join the conditions by `||`", edit -> join(chain, pair.later, edit));
      }
    }
  }

  private static void checkSwitch(Switch choice, View view) {
    if (choice.element().isFaulty()) {
      return;
    }
    List<SwitchEntry> entries = choice.block().entries();
    List<Pair> pairs = pairs(Branch.of(choice), view);
    boolean hasDefault =
        entries.stream().flatMap(e -> e.labels().stream()).anyMatch(SwitchLabel::hasDefault);
    if (hasDefault && pairs.size() == entries.size() - 1 && of(0, pairs)) {
      return;
    }
    for (Pair pair : pairs) {
      SwitchEntry earlier = entries.get(pair.earlier);
      SwitchEntry later = entries.get(pair.later);
      Report report =
          report(later.labels().get(0).element(), earlier.labels().get(0).element(), view);
      if (pair.later == pair.earlier + 1 && earlier instanceof SwitchGroup group) {
        report.fix("Join the branches", edit -> join(group, edit));
      }
    }
  }

  private static Report report(Element later, Element earlier, View view) {
    return view.report(later, "This branch does the same as an earlier one")
        .related(earlier, "It is this one");
  }

  /**
   * Two branches that do the same.
   *
   * @param earlier the first one of all that do it
   */
  private record Pair(int earlier, int later) {}

  /** For each branch that does the same as one before it, the first such one. */
  private static List<Pair> pairs(List<Optional<Branch>> branches, View view) {
    List<Pair> pairs = new ArrayList<>();
    Map<List<String>, Integer> first = new HashMap<>();
    for (int i = 0; i < branches.size(); i++) {
      Optional<Branch> branch = branches.get(i).filter(some -> !isSimple(some.statements()));
      if (branch.isPresent()) {
        Integer earlier = first.putIfAbsent(content(branch.get(), view), i);
        if (earlier != null) {
          pairs.add(new Pair(earlier, i));
        }
      }
    }
    return pairs;
  }

  /** What a branch does, and what its comments say. */
  private static List<String> content(Branch branch, View view) {
    return Stream.concat(
            branch.statements().stream().map(Operands::tokens), branch.comments(view).stream())
        .toList();
  }

  private static boolean of(int earlier, List<Pair> pairs) {
    return pairs.stream().allMatch(pair -> pair.earlier == earlier);
  }

  private static boolean isSimple(List<Statement> statements) {
    return statements.isEmpty()
        || (statements.size() == 1 && SIMPLE.contains(statements.get(0).kind()));
  }

  private static void join(Chain chain, int later, Edit edit) {
    Expression left = chain.choices().get(later - 1).condition();
    Expression right = chain.choices().get(later).condition();
    boolean loose = Precedence.of(left).isLooserThan(Precedence.OR_OR);
    if (loose) {
      edit.insertBefore(left.element(), "(");
    }
    String joined = Precedence.of(right).wrap(edit.keep(right.element()), Precedence.OR_OR);
    edit.insertAfter(left.element(), (loose ? ")" : "") + " || " + joined);
    chain.remove(later, edit);
  }

  /** Lets a group go on in the next one, which does the same. */
  private static void join(SwitchGroup group, Edit edit) {
    List<Statement> statements = group.statements();
    edit.delete(statements.get(0).element(), statements.get(statements.size() - 1).element());
  }
}
