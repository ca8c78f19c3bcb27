package dev.limn.inspections.scope;

import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodReference;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayDeque;
import java.util.Deque;

/** What evaluating an expression does beside giving its value. */
public final class Effects {
  private Effects() {}

  /** Whether evaluating an expression changes nothing and throws nothing, by its text alone. */
  public static boolean none(Expression expression) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(expression.element());
    while (!open.isEmpty()) {
      Element element = open.pop();
      if (element.view() instanceof Expression part && !isHarmless(part)) {
        return false;
      }
      if (!isUnevaluated(element)) {
        element.children().forEach(open::push);
      }
    }
    return true;
  }

  private static boolean isUnevaluated(Element element) {
    return element.isLeaf()
        || element.kind() == JavaKind.LAMBDA_EXPRESSION
        || element.kind() == JavaKind.FIELD_ACCESS;
  }

  private static boolean isHarmless(Expression expression) {
    return switch ((JavaKind) expression.kind()) {
      case LITERAL,
          NAME_EXPRESSION,
          PARENTHESIZED_EXPRESSION,
          THIS_EXPRESSION,
          CLASS_LITERAL,
          CONDITIONAL_EXPRESSION,
          INSTANCEOF_EXPRESSION,
          LAMBDA_EXPRESSION ->
          true;
      case BINARY_EXPRESSION -> !divides((BinaryExpression) expression);
      case PREFIX_EXPRESSION -> !((PrefixExpression) expression).isUpdate();
      case CAST -> ((Cast) expression).type() instanceof PrimitiveType;
      case FIELD_ACCESS -> isConstant((FieldAccess) expression);
      default -> expression instanceof MethodReference reference && isStatic(reference);
    };
  }

  private static boolean divides(BinaryExpression binary) {
    return binary.operator() == JavaKind.SLASH || binary.operator() == JavaKind.PERCENT;
  }

  /** A field of this object, or one of a type that is written as types are. */
  private static boolean isConstant(FieldAccess access) {
    Syntax qualifier = access.qualifier();
    return qualifier.kind() == JavaKind.THIS_EXPRESSION
        || (qualifier instanceof NameExpression name && isUpperCase(name.name().name()));
  }

  private static boolean isStatic(MethodReference reference) {
    return reference.type().isPresent()
        || reference.qualifier().filter(it -> it.kind() == JavaKind.THIS_EXPRESSION).isPresent()
        || reference
            .qualifier()
            .filter(it -> it instanceof NameExpression name && isUpperCase(name.name().name()))
            .isPresent();
  }

  private static boolean isUpperCase(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  /** Whether an expression can be a statement of its own (JLS 14.8). */
  public static boolean canStandAlone(Expression expression) {
    return expression instanceof MethodCall
        || expression instanceof NewExpression
        || expression instanceof Assignment
        || expression instanceof PostfixExpression
        || (expression instanceof PrefixExpression prefix && prefix.isUpdate());
  }

  /**
   * Whether an expression is a literal, perhaps negative, or a name that is written as constants
   * are.
   */
  public static boolean isConstant(Expression expression) {
    Expression bare = expression.bare();
    if (bare instanceof PrefixExpression prefix && prefix.operator() == JavaKind.MINUS) {
      bare = prefix.operand().bare();
    }
    if (bare instanceof NameExpression name) {
      return isCapital(name.name().name());
    }
    return bare.kind() == JavaKind.LITERAL
        || (bare instanceof FieldAccess access && isCapital(access.name().name()));
  }

  private static boolean isCapital(String name) {
    return name.equals("NaN") || name.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether an expression is a value to which variables are set back, or flags are set. */
  public static boolean isReset(Expression expression) {
    return switch (expression.bare().text()) {
      case "null", "0", "0L", "0.0", "-1", "-1L", "false", "true", "\"\"", "'\\0'" -> true;
      default -> false;
    };
  }
}
