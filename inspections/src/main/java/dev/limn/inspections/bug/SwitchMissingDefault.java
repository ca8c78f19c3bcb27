package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchRule;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;

/** Finds switches that say nothing of values that they do not name. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "switch-missing-default",
    summary = "`switch` statement without a `default`",
    category = Category.BUG,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {
      "intellij:SwitchStatementWithoutDefaultBranch",
      "intellij:SwitchStatementsWithoutDefault",
      "sonar:S131",
      "pmd:NonExhaustiveSwitch",
      "pmd:SwitchStmtsShouldHaveDefault",
      "errorprone:MissingDefault",
      "ecj:missingDefaultCase",
      "ecj:incomplete-switch",
      "checkstyle:MissingSwitchDefault"
    },
    doc =
        """
        A `switch` over numbers or strings without a `default` does nothing for all values that it
        does not name, and does not say whether that is meant.

        ```java
        class Menu {
            void choose(char key) {
                switch (key) {
              //^^^^^^ This `switch` does not say what happens with other values
                    case 'o':
                        System.out.println("open");
                        break;
                    case 'q':
                        System.exit(0);
                }
            }
        }
        ```

        ## Not reported

        - A `switch` over names, which may be all constants of an enum: at least one of the values
          must be a literal.
        - A `switch` that is left by `return` or `throw` in each `case`: what follows it is for all
          other values.
        - A `switch` over patterns or with `null`, and a `switch` expression: the compiler sees to
          it that they miss nothing.
        """)
public final class SwitchMissingDefault implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(SwitchStatement.class, SwitchMissingDefault::check);
  }

  private static void check(SwitchStatement statement, View view) {
    List<SwitchEntry> entries = statement.block().entries();
    List<SwitchLabel> labels = entries.stream().flatMap(e -> e.labels().stream()).toList();
    if (!statement.element().isFaulty()
        && labels.stream().noneMatch(SwitchMissingDefault::mustBeComplete)
        && labels.stream()
            .flatMap(l -> l.constants().stream())
            .anyMatch(SwitchMissingDefault::isLiteral)
        && !entries.stream().allMatch(SwitchMissingDefault::alwaysLeaves)) {
      view.report(
              statement.element().first(JavaKind.SWITCH).orElseThrow(),
              "This `switch` does not say what happens with other values")
          .fix(
              "Add a `default`",
              edit -> addDefault(entries.get(entries.size() - 1), statement, edit));
    }
  }

  private static boolean mustBeComplete(SwitchLabel label) {
    return label.hasDefault()
        || !label.patterns().isEmpty()
        || label.constants().stream().anyMatch(constant -> constant.element().textEquals("null"));
  }

  private static boolean isLiteral(Expression constant) {
    return constant instanceof Literal
        || (constant instanceof PrefixExpression sign && isLiteral(sign.operand()));
  }

  /** Whether what follows the switch is for all other values. */
  private static boolean alwaysLeaves(SwitchEntry entry) {
    if (entry instanceof SwitchRule rule) {
      return leaves(rule.body());
    }
    List<Statement> statements = ((SwitchGroup) entry).statements();
    return statements.isEmpty() || leaves(statements.get(statements.size() - 1));
  }

  private static boolean leaves(Statement statement) {
    if (statement instanceof Block block) {
      List<Statement> statements = block.statements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    return statement instanceof ReturnStatement || statement instanceof ThrowStatement;
  }

  private static void addDefault(SwitchEntry last, SwitchStatement statement, Edit edit) {
    Element end = statement.block().element().first(JavaKind.RBRACE).orElseThrow();
    String label = last instanceof SwitchRule ? "default -> {}" : "default: break;";
    SourceText source = end.source();
    int start = source.lines().lineStart(end.range().start());
    if (source.substring(start, end.range().start()).isBlank()) {
      String line = edit.indentation(last.element()) + label + "\n";
      edit.replaceText(TextRange.empty(start), line);
    } else {
      edit.insertBefore(end, label + " ");
    }
  }
}
