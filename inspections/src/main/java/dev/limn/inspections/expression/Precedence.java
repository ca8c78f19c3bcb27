package dev.limn.inspections.expression;

import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.Guard;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.SwitchExpression;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;

/** How tightly the outermost operator of an expression binds, from the loosest (JLS 15). */
public enum Precedence {
  LAMBDA,
  ASSIGNMENT,
  CONDITIONAL,
  OR_OR,
  AND_AND,
  OR,
  XOR,
  AND,
  EQUALITY,
  RELATIONAL,
  SHIFT,
  ADDITIVE,
  MULTIPLICATIVE,
  UNARY,
  POSTFIX,
  PRIMARY;

  /** The loosest expression that can stand in the place of the element without parentheses. */
  public static final Fact<Precedence> OF_PLACE = Precedence::ofPlace;

  /** The precedence of an expression. */
  public static Precedence of(Expression expression) {
    if (expression instanceof BinaryExpression binary) {
      return of(binary.operator());
    }
    if (expression instanceof LambdaExpression) {
      return LAMBDA;
    }
    if (expression instanceof Assignment) {
      return ASSIGNMENT;
    }
    if (expression instanceof ConditionalExpression) {
      return CONDITIONAL;
    }
    if (expression instanceof InstanceofExpression) {
      return RELATIONAL;
    }
    if (expression instanceof PrefixExpression
        || expression instanceof Cast
        || expression instanceof SwitchExpression) {
      return UNARY;
    }
    return expression instanceof PostfixExpression ? POSTFIX : PRIMARY;
  }

  private static Precedence of(JavaKind operator) {
    return switch (operator) {
      case OR_OR -> OR_OR;
      case AND_AND -> AND_AND;
      case OR -> OR;
      case CARET -> XOR;
      case AND -> AND;
      case EQ_EQ, BANG_EQ -> EQUALITY;
      case LT, GT, LT_EQ, GT_EQ -> RELATIONAL;
      case LT_LT, GT_GT, GT_GT_GT -> SHIFT;
      case PLUS, MINUS -> ADDITIVE;
      default -> MULTIPLICATIVE;
    };
  }

  /** Whether an expression of this precedence needs parentheses in such a place. */
  public boolean isLooserThan(Precedence place) {
    return compareTo(place) < 0;
  }

  /** The text, in parentheses if an expression of this precedence needs them in such a place. */
  public String wrap(String text, Precedence place) {
    return isLooserThan(place) ? "(" + text + ")" : text;
  }

  private Precedence tighter() {
    return values()[ordinal() + 1];
  }

  private static Precedence ofPlace(Surroundings surroundings) {
    Element place = surroundings.element();
    Syntax parent = surroundings.ancestors().get(0).view();
    if (parent instanceof BinaryExpression binary) {
      Precedence whole = of(binary);
      return binary.left().element().equals(place) ? whole : whole.tighter();
    }
    if (parent instanceof ConditionalExpression conditional) {
      if (conditional.condition().element().equals(place)) {
        return OR_OR;
      }
      return conditional.elseExpression().element().equals(place) ? CONDITIONAL : LAMBDA;
    }
    if (parent instanceof Assignment assignment) {
      return assignment.target().element().equals(place) ? PRIMARY : LAMBDA;
    }
    return parent instanceof ArrayAccess access && access.index().element().equals(place)
        ? LAMBDA
        : ofOperand(parent);
  }

  private static Precedence ofOperand(Syntax parent) {
    if (parent instanceof InstanceofExpression) {
      return RELATIONAL;
    }
    if (parent instanceof PrefixExpression || parent instanceof Cast) {
      return UNARY;
    }
    boolean tight =
        switch ((JavaKind) parent.kind()) {
          case POSTFIX_EXPRESSION, FIELD_ACCESS, METHOD_CALL, METHOD_REFERENCE, ARRAY_ACCESS ->
              true;
          case NEW_EXPRESSION, CONSTRUCTOR_CALL -> true;
          default -> parent instanceof SwitchLabel || parent instanceof Guard;
        };
    return tight ? PRIMARY : LAMBDA;
  }
}
