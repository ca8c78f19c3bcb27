package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.ParenthesizedExpression;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.EnumSet;
import java.util.Set;

/** Finds parentheses around what nothing could tear apart. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-parentheses",
    summary = "Parentheses around what nothing could tear apart",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:UnnecessaryParentheses",
      "sonar:S1110",
      "pmd:UselessParentheses",
      "errorprone:UnnecessaryParentheses",
      "checkstyle:UnnecessaryParentheses"
    },
    doc =
        """
        Parentheses around a name, a literal or a call say nothing, and neither does a second pair
        around the first.

        ```java
        class Circle {
            private double radius;

            double area() {
                return Math.PI * (radius) * radius;
                               //^^^^^^^^ These parentheses change nothing
            }

            boolean isEmpty() {
                if ((radius == 0)) {
                  //^^^^^^^^^^^^^ These parentheses change nothing
                    return true;
                }
                return false;
            }
        }
        ```

        ## Not reported

        - Parentheses around operators: where they are not needed, they show how it is meant.
        - A second pair around an assignment in a condition, which says that it is no `==`.
        - A pair before the `?` of a condition, after a cast, or beside another operand in
          parentheses.
        - A second pair beside an operand that begins with two, too, as where lines look alike.
        - A pair with a comment or white space before its end.
        """)
public final class RedundantParentheses implements Inspection {

  /** What stays together by itself, wherever it stands. */
  private static final Set<JavaKind> WHOLE =
      EnumSet.of(
          JavaKind.ARRAY_ACCESS,
          JavaKind.CLASS_LITERAL,
          JavaKind.FIELD_ACCESS,
          JavaKind.LITERAL,
          JavaKind.METHOD_CALL,
          JavaKind.NAME_EXPRESSION,
          JavaKind.PARENTHESIZED_EXPRESSION,
          JavaKind.THIS_EXPRESSION);

  /** Statements with parentheses of their own around an expression. */
  private static final Set<JavaKind> HEADS =
      EnumSet.of(
          JavaKind.DO_STATEMENT,
          JavaKind.IF_STATEMENT,
          JavaKind.SWITCH_EXPRESSION,
          JavaKind.SWITCH_STATEMENT,
          JavaKind.SYNCHRONIZED_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  /** Whether the parentheses show how it is meant, beside others or before a {@code ?}. */
  private static final Fact<Boolean> IS_CLARIFYING = RedundantParentheses::isClarifying;

  /** Whether the operand before it begins with two parentheses, too. */
  private static final Fact<Boolean> IS_ALIGNED = RedundantParentheses::isAligned;

  @Override
  public void register(Visits visits) {
    visits.on(ParenthesizedExpression.class, RedundantParentheses::check);
  }

  private static void check(ParenthesizedExpression node, View view) {
    Expression inner = node.expression();
    if (node.element().isFaulty() || !isRedundant(inner, view)) {
      return;
    }
    if (view.commentsIn(node.element()).isEmpty() && !isSpacedOut(node, view)) {
      view.report(node, "These parentheses change nothing")
          .unnecessary()
          .fix("Remove the parentheses", edit -> unwrap(node, edit));
    }
  }

  private static boolean isRedundant(Expression inner, View view) {
    if (inner.bare() instanceof Assignment) {
      return false;
    }
    return WHOLE.contains(inner.kind())
        ? !view.ask(inner instanceof ParenthesizedExpression ? IS_ALIGNED : IS_CLARIFYING)
        : view.ask(Enclosing.PARENT_KIND).filter(HEADS::contains).isPresent();
  }

  private static boolean isAligned(Surroundings surroundings) {
    if (!(surroundings.ancestors().get(0).view() instanceof BinaryExpression chain)
        || chain.left().element().equals(surroundings.element())) {
      return false;
    }
    Expression before =
        chain.left() instanceof BinaryExpression rest && rest.operator() == chain.operator()
            ? rest.right()
            : chain.left();
    return before instanceof ParenthesizedExpression
        && before.element().all(Expression.class).get(0).text().startsWith("(");
  }

  private static boolean isClarifying(Surroundings surroundings) {
    Element node = surroundings.element();
    Syntax parent = surroundings.ancestors().get(0).view();
    if (parent instanceof ConditionalExpression conditional) {
      return conditional.condition().element().equals(node);
    }
    return parent instanceof Cast || isBesideOthers(surroundings);
  }

  /** Whether another operand of the chain of operators is in parentheses, too. */
  private static boolean isBesideOthers(Surroundings surroundings) {
    Element inner = surroundings.element();
    for (Element outer : surroundings.ancestors()) {
      if (!(outer.view() instanceof BinaryExpression chain)) {
        return false;
      }
      boolean isLeft = chain.left().element().equals(inner);
      if (hasParentheses(isLeft ? chain.right() : chain.left())) {
        return true;
      }
      inner = outer;
    }
    return false;
  }

  private static boolean hasParentheses(Expression operand) {
    return operand instanceof ParenthesizedExpression
        || (operand instanceof BinaryExpression chain
            && (hasParentheses(chain.left()) || hasParentheses(chain.right())));
  }

  /** Whether white space before the end shows that the pair is there for the layout. */
  private static boolean isSpacedOut(ParenthesizedExpression node, View view) {
    return view.trivia(node.element().first(JavaKind.RPAREN).orElseThrow()).length() > 1;
  }

  private static void unwrap(ParenthesizedExpression node, Edit edit) {
    SourceText source = node.element().source();
    TextRange whole = node.range();
    TextRange inner = node.expression().range();
    boolean sticksBefore =
        Character.isJavaIdentifierPart(source.charAt(whole.start() - 1))
            && Character.isJavaIdentifierPart(source.charAt(inner.start()));
    boolean sticksAfter =
        whole.end() < source.length()
            && Character.isJavaIdentifierPart(source.charAt(whole.end()))
            && Character.isJavaIdentifierPart(source.charAt(inner.end() - 1));
    edit.replaceText(new TextRange(whole.start(), inner.start()), sticksBefore ? " " : "");
    edit.replaceText(new TextRange(inner.end(), whole.end()), sticksAfter ? " " : "");
  }
}
