package dev.limn.inspections.expression;

import dev.limn.inspect.Edit;
import dev.limn.inspect.View;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The opposite of a condition, in the simplest form that is certain to mean it.
 *
 * @param condition what is negated, without parentheses around it
 * @param operator the operator that says the opposite; empty if there is none
 */
public record Negation(Expression condition, Optional<JavaKind> operator) {

  private static final Map<JavaKind, JavaKind> OPPOSITES = new EnumMap<>(JavaKind.class);

  static {
    OPPOSITES.put(JavaKind.EQ_EQ, JavaKind.BANG_EQ);
    OPPOSITES.put(JavaKind.BANG_EQ, JavaKind.EQ_EQ);
    OPPOSITES.put(JavaKind.LT, JavaKind.GT_EQ);
    OPPOSITES.put(JavaKind.GT_EQ, JavaKind.LT);
    OPPOSITES.put(JavaKind.GT, JavaKind.LT_EQ);
    OPPOSITES.put(JavaKind.LT_EQ, JavaKind.GT);
  }

  /** The opposite of a condition, as seen from the visited element. */
  public static Negation of(Expression condition, View view) {
    Expression bare = condition.bare();
    return new Negation(
        bare,
        bare instanceof BinaryExpression comparison
            ? opposite(comparison, view)
            : Optional.empty());
  }

  private static Optional<JavaKind> opposite(BinaryExpression comparison, View view) {
    JavaKind operator = comparison.operator();
    boolean certain = operator == JavaKind.EQ_EQ || operator == JavaKind.BANG_EQ;
    return OPPOSITES.containsKey(operator)
            && (certain || (isExact(comparison.left(), view) && isExact(comparison.right(), view)))
        ? Optional.of(OPPOSITES.get(operator))
        : Optional.empty();
  }

  /** Of numbers that may be {@code NaN}, neither {@code <} nor {@code >=} holds. */
  private static boolean isExact(Expression operand, View view) {
    return Operands.isRepeatable(operand) && Nature.of(operand, view) == Nature.EXACT;
  }

  /** Whether the opposite can be said without a {@code !}. */
  public boolean isSimple() {
    return operator.isPresent() || isNegated() || isLiteral();
  }

  /** How tightly the outermost operator of the opposite binds. */
  public Precedence precedence() {
    if (operator.isPresent()) {
      return Precedence.of(condition);
    }
    return condition instanceof PrefixExpression prefix && isNegated()
        ? Precedence.of(prefix.operand().bare())
        : Precedence.UNARY;
  }

  /** The opposite as source text, in parentheses if it needs them in a place. */
  public String text(Precedence place, Edit edit) {
    return precedence().wrap(text(edit), place);
  }

  private String text(Edit edit) {
    if (condition instanceof BinaryExpression comparison && operator.isPresent()) {
      return withOperator(comparison, operator.get().fixedText(), edit);
    }
    if (condition instanceof PrefixExpression prefix && isNegated()) {
      return edit.keep(prefix.operand().bare().element());
    }
    if (isLiteral()) {
      return condition.element().textEquals("true") ? "false" : "true";
    }
    String text = edit.keep(condition.element());
    return "!" + Precedence.of(condition).wrap(text, Precedence.UNARY);
  }

  private static String withOperator(BinaryExpression comparison, String operator, Edit edit) {
    TextRange old = comparison.operatorToken().range();
    int start = comparison.range().start();
    String text = edit.keep(comparison.element());
    return text.substring(0, old.start() - start) + operator + text.substring(old.end() - start);
  }

  private boolean isNegated() {
    return condition instanceof PrefixExpression prefix && prefix.operator() == JavaKind.BANG;
  }

  private boolean isLiteral() {
    return condition instanceof Literal && isBoolean(condition.element());
  }

  private static boolean isBoolean(Element literal) {
    return literal.textEquals("true") || literal.textEquals("false");
  }
}
