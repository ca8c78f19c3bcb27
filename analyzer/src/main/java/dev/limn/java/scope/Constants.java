package dev.limn.java.scope;

import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.ParenthesizedExpression;
import dev.limn.java.syntax.PrefixExpression;
import java.util.Optional;

/** Conditions whose values are written in them: made of {@code true} and {@code false} alone. */
final class Constants {
  /** How deep a condition is looked into. */
  private static final int DEPTH = 20;

  private Constants() {}

  /** The value of a condition; empty where it is not made of literals. */
  static Optional<Boolean> of(Expression condition) {
    return of(condition, DEPTH);
  }

  private static Optional<Boolean> of(Expression condition, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (condition instanceof Literal literal) {
      JavaKind kind = (JavaKind) literal.token().kind();
      return kind == JavaKind.TRUE || kind == JavaKind.FALSE
          ? Optional.of(kind == JavaKind.TRUE)
          : Optional.empty();
    }
    if (condition instanceof ParenthesizedExpression parenthesized) {
      return of(parenthesized.expression(), depth - 1);
    }
    if (condition instanceof PrefixExpression prefix) {
      return prefix.operator() == JavaKind.BANG
          ? of(prefix.operand(), depth - 1).map(value -> !value)
          : Optional.empty();
    }
    return condition instanceof BinaryExpression binary ? of(binary, depth - 1) : Optional.empty();
  }

  private static Optional<Boolean> of(BinaryExpression binary, int depth) {
    if (binary.operator() != JavaKind.AND_AND && binary.operator() != JavaKind.OR_OR) {
      return Optional.empty();
    }
    Optional<Boolean> left = of(binary.left(), depth);
    Optional<Boolean> right = of(binary.right(), depth);
    boolean decisive = binary.operator() == JavaKind.OR_OR;
    return left.isPresent() && right.isPresent()
        ? Optional.of(decisive ? left.get() || right.get() : left.get() && right.get())
        : Optional.empty();
  }
}
