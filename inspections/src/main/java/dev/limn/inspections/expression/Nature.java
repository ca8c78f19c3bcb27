package dev.limn.inspections.expression;

import dev.limn.inspect.View;
import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ClassLiteral;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.ThisExpression;
import dev.limn.java.syntax.TypeUse;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.Set;

/** What the text of a file shows of the values of an expression. */
public enum Nature {
  /** A primitive value that is no floating-point number: it equals itself. */
  EXACT,
  /** A reference. */
  REFERENCE,
  /** A floating-point number, or not known. */
  UNKNOWN;

  private static final Set<JavaKind> ARITHMETIC =
      EnumSet.of(JavaKind.PLUS, JavaKind.MINUS, JavaKind.STAR, JavaKind.SLASH, JavaKind.PERCENT);

  /**
   * The nature of an expression that is {@linkplain Operands#isRepeatable repeatable}, as seen from
   * the visited element.
   */
  public static Nature of(Expression expression, View view) {
    Expression bare = expression.bare();
    if (bare instanceof BinaryExpression binary) {
      return ofBinary(binary, view);
    }
    if (bare instanceof NameExpression name) {
      return declared(name.name().name(), view).whole();
    }
    if (bare instanceof FieldAccess access) {
      return ofField(access, view);
    }
    if (bare instanceof ArrayAccess access) {
      return ofElement(access, view);
    }
    if (bare instanceof PrefixExpression prefix) {
      boolean sign = ARITHMETIC.contains(prefix.operator());
      return sign ? arithmetic(of(prefix.operand(), view), EXACT) : EXACT;
    }
    if (bare instanceof ConditionalExpression conditional) {
      Nature nature = of(conditional.thenExpression(), view);
      return nature == of(conditional.elseExpression(), view) ? nature : UNKNOWN;
    }
    return ofSimple(bare);
  }

  private static Nature ofSimple(Expression bare) {
    if (bare instanceof Literal literal) {
      return ofLiteral(literal);
    }
    if (bare instanceof Cast cast) {
      return of(cast.type());
    }
    if (bare instanceof ClassLiteral || bare instanceof ThisExpression) {
      return REFERENCE;
    }
    // Of all repeatable calls, none gives a floating-point number.
    return bare instanceof InstanceofExpression || bare instanceof MethodCall ? EXACT : UNKNOWN;
  }

  private static Nature ofBinary(BinaryExpression binary, View view) {
    if (!ARITHMETIC.contains(binary.operator())) {
      return EXACT;
    }
    Nature nature = EXACT;
    Expression left = binary;
    while (left instanceof BinaryExpression chain && ARITHMETIC.contains(chain.operator())) {
      nature = arithmetic(nature, of(chain.right(), view));
      left = chain.left();
    }
    return arithmetic(nature, of(left, view));
  }

  /** Boxed operands are unboxed, and what was in the box is not known. */
  private static Nature arithmetic(Nature left, Nature right) {
    return left == EXACT && right == EXACT ? EXACT : UNKNOWN;
  }

  private static Nature ofField(FieldAccess access, View view) {
    if (access.qualifier().isThis()) {
      String name = access.name().name();
      boolean isHidden = view.ask(new DeclaredNature.Local(name)).isPresent();
      return isHidden ? UNKNOWN : view.ask(new DeclaredNature.Field(name)).whole();
    }
    return access.name().name().equals("length") ? EXACT : UNKNOWN;
  }

  private static Nature ofElement(ArrayAccess access, View view) {
    Expression array = access.array().bare();
    return array instanceof NameExpression name
        ? declared(name.name().name(), view).element()
        : UNKNOWN;
  }

  private static DeclaredNature declared(String name, View view) {
    return view.ask(new DeclaredNature.Local(name))
        .orElseGet(() -> view.ask(new DeclaredNature.Field(name)));
  }

  private static Nature ofLiteral(Literal literal) {
    return switch ((JavaKind) literal.token().kind()) {
      case FLOAT_LITERAL, DOUBLE_LITERAL -> UNKNOWN;
      case STRING_LITERAL, TEXT_BLOCK, NULL -> REFERENCE;
      default -> EXACT;
    };
  }

  /** The nature of all values of a type. */
  static Nature of(TypeUse type) {
    if (type instanceof PrimitiveType) {
      Element element = type.element();
      boolean floating = element.hasChild(JavaKind.FLOAT) || element.hasChild(JavaKind.DOUBLE);
      return floating ? UNKNOWN : EXACT;
    }
    return type instanceof ClassType || type instanceof ArrayType ? REFERENCE : UNKNOWN;
  }
}
