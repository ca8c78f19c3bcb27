package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Pattern;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shapes of switches and of their labels (JLS 14.11, 15.28). */
final class SwitchChecks {
  static final String MIXED = "mixed-switch";
  static final String EMPTY = "empty-switch";
  static final String DUPLICATE_DEFAULT = "duplicate-default";
  static final String DUPLICATE_CASE = "duplicate-case";
  static final String LABEL = "case-label";
  static final String FALL_THROUGH = "pattern-fall-through";

  private SwitchChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.SWITCH_BLOCK, SwitchChecks::block);
    table.on(JavaKind.SWITCH_LABEL, SwitchChecks::label);
    table.on(JavaKind.SWITCH_LABEL, SwitchChecks::severalPatterns);
    table.on(JavaKind.SWITCH_GROUP, SwitchChecks::severalLabels);
    table.on(JavaKind.SWITCH_RULE, SwitchChecks::rule);
  }

  /** In a switch statement, what stands after the arrow must be a statement. */
  private static void rule(Site site, Problems problems) {
    if (site.kind(2) != JavaKind.SWITCH_STATEMENT) {
      return;
    }
    site.element()
        .first(ExpressionStatement.class)
        .map(ExpressionStatement::expression)
        .filter(expression -> !isStatement(expression))
        .ifPresent(
            expression ->
                problems.report(
                    expression.element(), "syntax-statement", "this expression is no statement"));
  }

  private static boolean isStatement(Expression expression) {
    return switch ((JavaKind) expression.kind()) {
      case ASSIGNMENT,
          METHOD_CALL,
          CONSTRUCTOR_CALL,
          NEW_EXPRESSION,
          POSTFIX_EXPRESSION,
          MISSING_EXPRESSION ->
          true;
      case PREFIX_EXPRESSION -> ((PrefixExpression) expression).isUpdate();
      default -> false;
    };
  }

  private static void block(Site site, Problems problems) {
    boolean first = true;
    JavaKind style = JavaKind.SWITCH_RULE;
    boolean hasDefault = false;
    Set<String> constants = new HashSet<>();
    for (Element child : site.element().children()) {
      if (!(child.view() instanceof SwitchEntry entry)) {
        continue;
      }
      if (first) {
        style = (JavaKind) child.kind();
        first = false;
      } else if (child.kind() != style && Site.isSound(child.node())) {
        problems.report(
            entry.labels().get(0).element(), MIXED, "`:` and `->` cannot stand in one switch");
        return;
      }
      for (SwitchLabel label : entry.labels()) {
        if (label.element().isFaulty()) {
          continue;
        }
        if (label.hasDefault()) {
          if (hasDefault) {
            problems.report(
                label.element().first(JavaKind.DEFAULT).orElse(label.element()),
                DUPLICATE_DEFAULT,
                "a switch has one `default`");
          }
          hasDefault = true;
        }
        duplicates(label, constants, problems);
      }
    }
    if (first && site.kind(1) == JavaKind.SWITCH_EXPRESSION && site.isSound()) {
      problems.report(site.element(), EMPTY, "a switch expression must have entries");
    }
  }

  private static void duplicates(SwitchLabel label, Set<String> constants, Problems problems) {
    for (Expression constant : label.constants()) {
      boolean simple = constant instanceof Literal || constant instanceof NameExpression;
      if (simple && !constants.add(constant.text())) {
        problems.report(
            constant.element(),
            DUPLICATE_CASE,
            "`%s` has a case already".formatted(constant.text()));
      }
    }
  }

  // Labels.

  private static void label(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    SwitchLabel label = (SwitchLabel) site.element().view();
    List<Expression> constants = label.constants();
    boolean hasNull = constants.stream().anyMatch(SwitchChecks::isNull);
    if (!label.patterns().isEmpty() && (!constants.isEmpty() || label.hasDefault())) {
      problems.report(
          label.patterns().get(0).element(), LABEL, "patterns stand in a label of their own");
    } else if (hasNull && constants.size() > 1) {
      problems.report(
          label.element(), LABEL, "`null` stands in a label of its own, or with `default`");
    } else if (label.element().hasChild(JavaKind.CASE)
        && label.hasDefault()
        && !(hasNull && isNullDefault(label.element()))) {
      problems.report(
          label.element().first(JavaKind.DEFAULT).orElseThrow(),
          LABEL,
          "in a `case`, `default` stands after `null` alone");
    }
    label
        .guard()
        .filter(guard -> label.patterns().isEmpty())
        .ifPresent(
            guard ->
                problems.report(guard.element(), LABEL, "a guard stands after a pattern alone"));
  }

  /** Of several patterns in one place, none may declare a variable (JLS 14.11.1). */
  private static void severalPatterns(Site site, Problems problems) {
    List<Pattern> patterns = ((SwitchLabel) site.element().view()).patterns();
    if (patterns.size() > 1 && site.isSound()) {
      fallThrough(patterns.stream(), problems);
    }
  }

  private static void severalLabels(Site site, Problems problems) {
    List<SwitchLabel> labels = ((SwitchEntry) site.element().view()).labels();
    if (labels.size() > 1 && labels.stream().noneMatch(label -> label.element().isFaulty())) {
      fallThrough(
          labels.stream().map(SwitchLabel::patterns).filter(p -> p.size() == 1).map(p -> p.get(0)),
          problems);
    }
  }

  private static void fallThrough(Stream<Pattern> patterns, Problems problems) {
    patterns
        .filter(SwitchChecks::declaresVariable)
        .findFirst()
        .ifPresent(
            pattern ->
                problems.report(
                    pattern.element(),
                    FALL_THROUGH,
                    "a pattern that declares a variable must have its code for itself"));
  }

  private static boolean declaresVariable(Pattern pattern) {
    for (Element element : pattern.element().preorder()) {
      if (element.kind() == JavaKind.TYPE_PATTERN && element.hasChild(JavaKind.IDENTIFIER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNull(Expression constant) {
    return constant instanceof Literal literal && literal.token().kind() == JavaKind.NULL;
  }

  /** Whether a label has no more than {@code case null, default}. */
  private static boolean isNullDefault(Element label) {
    return label.node().childCount() == 4
        && label.node().child(1).kind() == JavaKind.LITERAL
        && label.node().child(3).kind() == JavaKind.DEFAULT;
  }
}
