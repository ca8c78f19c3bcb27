package dev.limn.inspections.expression;

import dev.limn.inspect.View;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value of a constant expression of integers (JLS 15.29), as far as the text of the file shows
 * it.
 *
 * @param value the value
 * @param wide whether it is a {@code long}
 */
public record Integral(long value, boolean wide) {

  /** How deep an expression is looked into, and how many constants are followed. */
  private static final int MOST = 8;

  /** The value of an expression, as seen from the visited element. */
  public static Optional<Integral> of(Expression expression, View view) {
    return of(expression, name -> view.ask(new Constant(name)), MOST);
  }

  private static Optional<Integral> of(
      Expression expression, Function<String, Optional<Integral>> constants, int most) {
    if (most == 0) {
      return Optional.empty();
    }
    Expression bare = expression.bare();
    if (bare instanceof Literal literal) {
      return ofLiteral(literal.token());
    }
    if (bare instanceof NameExpression name) {
      return constants.apply(name.name().name());
    }
    if (bare instanceof PrefixExpression prefix) {
      return of(prefix.operand(), constants, most - 1)
          .flatMap(operand -> operand.with(prefix.operator()));
    }
    if (bare instanceof Cast cast) {
      return of(cast.operand(), constants, most - 1).flatMap(operand -> operand.as(cast.type()));
    }
    return bare instanceof BinaryExpression binary
        ? of(binary.left(), constants, most - 1)
            .flatMap(
                left ->
                    of(binary.right(), constants, most - 1)
                        .flatMap(right -> left.with(binary.operator(), right)))
        : Optional.empty();
  }

  private static Optional<Integral> ofLiteral(Element token) {
    boolean wide = token.kind() == JavaKind.LONG_LITERAL;
    if (!wide && token.kind() != JavaKind.INTEGER_LITERAL) {
      return Optional.empty();
    }
    String text = token.text().replace("_", "");
    String digits = wide ? text.substring(0, text.length() - 1) : text;
    int radix = radix(digits);
    try {
      long value =
          Long.parseUnsignedLong(digits.substring(radix == 10 ? 0 : radix == 8 ? 1 : 2), radix);
      return Optional.of(new Integral(wide ? value : (int) value, wide));
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  private static int radix(String digits) {
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return 16;
    }
    if (digits.startsWith("0b") || digits.startsWith("0B")) {
      return 2;
    }
    return digits.startsWith("0") && digits.length() > 1 ? 8 : 10;
  }

  private Optional<Integral> with(JavaKind operator) {
    return switch (operator) {
      case MINUS -> Optional.of(narrowed(-value, wide));
      case TILDE -> Optional.of(narrowed(~value, wide));
      case PLUS -> Optional.of(this);
      default -> Optional.empty();
    };
  }

  private Optional<Integral> with(JavaKind operator, Integral right) {
    boolean both = wide || right.wide;
    return switch (operator) {
      case AND -> Optional.of(narrowed(value & right.value, both));
      case OR -> Optional.of(narrowed(value | right.value, both));
      case CARET -> Optional.of(narrowed(value ^ right.value, both));
      case PLUS -> Optional.of(narrowed(value + right.value, both));
      case MINUS -> Optional.of(narrowed(value - right.value, both));
      case STAR -> Optional.of(narrowed(value * right.value, both));
      case LT_LT -> Optional.of(narrowed(value << (right.value & (wide ? 63 : 31)), wide));
      default -> Optional.empty();
    };
  }

  private static Integral narrowed(long value, boolean wide) {
    return new Integral(wide ? value : (int) value, wide);
  }

  private Optional<Integral> as(TypeUse type) {
    if (!(type instanceof PrimitiveType)) {
      return Optional.empty();
    }
    List<Element> tokens = type.element().tokens();
    return switch ((JavaKind) tokens.get(tokens.size() - 1).kind()) {
      case BYTE -> Optional.of(new Integral((byte) value, false));
      case SHORT -> Optional.of(new Integral((short) value, false));
      case CHAR -> Optional.of(new Integral((char) value, false));
      case INT -> Optional.of(new Integral((int) value, false));
      case LONG -> Optional.of(new Integral(value, true));
      default -> Optional.empty();
    };
  }

  /** The value of a constant of the innermost type. */
  private record Constant(String name) implements Fact<Optional<Integral>> {
    @Override
    public Optional<Integral> of(Surroundings surroundings) {
      return find(name, surroundings, MOST);
    }

    private static Optional<Integral> find(String name, Surroundings place, int most) {
      return VisibleVariable.of(name, place)
          .filter(variable -> most > 0)
          .filter(VisibleVariable::isField)
          .filter(variable -> variable.declaration().hasModifier(JavaKind.STATIC))
          .filter(variable -> variable.declaration().hasModifier(JavaKind.FINAL))
          .flatMap(
              variable ->
                  variable
                      .initializer()
                      .flatMap(
                          value -> Integral.of(value, other -> find(other, place, most - 1), most))
                      .flatMap(value -> variable.type().flatMap(value::as)));
    }
  }
}
