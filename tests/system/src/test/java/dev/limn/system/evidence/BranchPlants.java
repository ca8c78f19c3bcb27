package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.counter;
import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.indentation;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.isCommentedBefore;
import static dev.limn.system.evidence.Code.isOnOneLine;
import static dev.limn.system.evidence.Code.isPure;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** True cases of branches that are not what they seem. */
final class BranchPlants {

  private static final Set<JavaKind> PATTERNS =
      EnumSet.of(JavaKind.TYPE_PATTERN, JavaKind.RECORD_PATTERN);

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry(
              "all-branches-identical",
              inBlock(IfStatement.class, BranchPlants::sameBranches)
                  .or(
                      at(
                          ConditionalExpression.class,
                          (choice, changes) ->
                              changes.replace(
                                  choice,
                                  with(
                                      choice,
                                      choice.elseExpression(),
                                      choice.thenExpression().text()))))),
          entry("assignment-in-condition", at(IfStatement.class, BranchPlants::assigned)),
          entry("duplicate-branch", inBlock(IfStatement.class, BranchPlants::secondBranch)),
          entry("duplicate-condition", inBlock(IfStatement.class, BranchPlants::secondCondition)),
          entry(
              "empty-control-body",
              inBlock(IfStatement.class, BranchPlants::emptyIf)
                  .or(inBlock(ForStatement.class, BranchPlants::emptyFor))),
          entry("misleading-indentation", inBlock(IfStatement.class, BranchPlants::unbraced)),
          entry("switch-fallthrough", at(SwitchBlock.class, BranchPlants::fallThrough)),
          entry("switch-missing-default", at(SwitchStatement.class, BranchPlants::withoutDefault)));

  private BranchPlants() {}

  private static void sameBranches(IfStatement statement, Changes changes) {
    if (statement.thenStatement() instanceof Block then
        && statement.elseStatement().orElse(null) instanceof Block otherwise
        && !then.statements().isEmpty()
        && !has(statement.condition(), PATTERNS)) {
      changes.replace(statement, with(statement, otherwise, then.text()));
    }
  }

  private static void assigned(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    if (condition instanceof NameExpression) {
      changes.replace(condition, condition.text() + " = true");
      changes.replace(condition, condition.text() + " = false");
    } else if (condition instanceof PrefixExpression not
        && not.operand() instanceof NameExpression name) {
      changes.replace(condition, name.text() + " = false");
    } else if (condition instanceof BinaryExpression binary
        && binary.operator() == JavaKind.EQ_EQ
        && binary.left() instanceof NameExpression
        && binary.right().kind() == JavaKind.LITERAL) {
      changes.replace(condition, binary.left().text() + " = " + binary.right().text());
    }
  }

  private static Optional<IfStatement> second(IfStatement first) {
    return first
        .elseStatement()
        .filter(IfStatement.class::isInstance)
        .map(IfStatement.class::cast)
        .filter(next -> !has(first.condition(), PATTERNS) && !has(next.condition(), PATTERNS));
  }

  private static void secondBranch(IfStatement first, Changes changes) {
    second(first)
        .filter(next -> next.elseStatement().filter(it -> it instanceof Block).isPresent())
        .filter(next -> !next.elseStatement().get().text().equals(first.thenStatement().text()))
        .filter(
            next ->
                first.thenStatement() instanceof Block block
                    && block.statements().stream()
                            .filter(ExpressionStatement.class::isInstance)
                            .count()
                        > 1)
        .ifPresent(
            next ->
                changes.replace(
                    next, with(next, next.thenStatement(), first.thenStatement().text())));
  }

  private static void secondCondition(IfStatement first, Changes changes) {
    if (isPure(first.condition()) && first.condition().kind() != JavaKind.LITERAL) {
      second(first).ifPresent(next -> changes.replace(next.condition(), first.condition().text()));
    }
  }

  private static void emptyIf(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty() && statement.thenStatement() instanceof Block block) {
      changes.insertBefore(block, "§; ");
      if (!isCommentedBefore(block)) {
        changes.replace(statement, with(statement, block, "{}\n"));
      }
    }
  }

  private static void emptyFor(ForStatement loop, Changes changes) {
    if (counter(loop).isPresent() && loop.condition().filter(Code::isPure).isPresent()) {
      changes.insertBefore(loop.body(), "§; ");
    }
  }

  private static void unbraced(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()
        && indentation(statement).isPresent()
        && statement.thenStatement() instanceof Block block
        && block.statements().size() == 2
        && block.statements().stream().allMatch(BranchPlants::isPlain)
        && !isCommented(block)) {
      String indent = indentation(block.statements().get(0)).orElseThrow();
      changes.replace(
          statement,
          with(
              statement,
              block,
              "\n%s%s\n%s§%s"
                  .formatted(
                      indent,
                      block.statements().get(0).text(),
                      indent,
                      block.statements().get(1).text())));
    }
  }

  private static boolean isPlain(Statement statement) {
    return isOnOneLine(statement)
        && indentation(statement).isPresent()
        && (statement instanceof ExpressionStatement || statement instanceof ReturnStatement);
  }

  private static void fallThrough(SwitchBlock block, Changes changes) {
    List<SwitchEntry> entries = block.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (entries.get(i) instanceof SwitchGroup group
          && entries.get(i + 1) instanceof SwitchGroup next
          && !isCommentedBefore(next)
          && next.statements().size() > 1
          && endsWithBreak(next)
          && endsWithBreak(group)
          && (i == 0 || endsWithBreak((SwitchGroup) entries.get(i - 1)))) {
        List<Statement> all = group.statements();
        Statement jump = all.get(all.size() - 1);
        if (!isCommentedBefore(jump)
            && all.get(all.size() - 2) instanceof ExpressionStatement it
            && !(it.expression() instanceof MethodCall)) {
          changes.replace(
              jump.range().start(), next.range().start() + 1, "\n§" + next.text().charAt(0));
        }
      }
    }
  }

  private static boolean endsWithBreak(SwitchGroup group) {
    return group.statements().size() > 1
        && last(group.statements()).filter(it -> it instanceof BreakStatement).isPresent();
  }

  private static void withoutDefault(SwitchStatement statement, Changes changes) {
    List<SwitchEntry> entries = statement.block().entries();
    boolean literal =
        entries.stream()
            .flatMap(entry -> entry.labels().stream())
            .flatMap(label -> label.constants().stream())
            .anyMatch(constant -> constant.kind() == JavaKind.LITERAL);
    if (literal
        && entries.size() > 2
        && entries.get(0).element().text().contains("break;")
        && entries.get(entries.size() - 1).labels().stream().allMatch(it -> it.hasDefault())
        && entries.stream().noneMatch(entry -> has(entry, PATTERNS))) {
      int start = statement.range().start();
      int end = entries.get(entries.size() - 1).range().start();
      changes.replace(
          start,
          statement.range().end(),
          statement.element().source().substring(start, end).stripTrailing() + "\n}");
    }
  }
}
