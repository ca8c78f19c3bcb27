package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;
import java.util.Optional;

/**
 * An expression (JLS 15), or what may stand for one as the value of an annotation element or as the
 * initializer of a variable.
 */
public interface Expression extends Syntax {

  /** This expression without the parentheses around it (JLS 15.8.5), however many these are. */
  default Expression bare() {
    Expression bare = this;
    while (bare instanceof ParenthesizedExpression parenthesized) {
      bare = parenthesized.expression();
    }
    return bare;
  }

  /** Whether this is {@code this} without a qualifier (JLS 15.8.3); not one in parentheses. */
  default boolean isThis() {
    return this instanceof ThisExpression self && self.qualifier().isEmpty();
  }

  /**
   * The name of the variable if this is a name alone, or one that {@code this} alone qualifies:
   * {@code x} of {@code x} and of {@code this.x}, none of {@code A.this.x}, {@code a.x} and {@code
   * (x)}.
   */
  default Optional<String> unqualified() {
    if (this instanceof NameExpression variable) {
      return Optional.of(variable.name().name());
    }
    return this instanceof FieldAccess access && access.qualifier().isThis()
        ? Optional.of(access.name().name())
        : Optional.empty();
  }
}
