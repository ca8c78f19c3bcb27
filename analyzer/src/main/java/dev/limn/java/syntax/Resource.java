package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** A resource: a declaration of a variable, or an expression that names one (JLS 14.20.3). */
public record Resource(Element element) implements Declaration {
  /** The type of the declared variable. */
  public Optional<TypeUse> type() {
    return element.first(TypeUse.class);
  }

  /** The declared variable. */
  public Optional<VariableDeclarator> declarator() {
    return element.first(VariableDeclarator.class);
  }

  /** The expression, where no variable is declared. */
  public Optional<Expression> expression() {
    return element.first(Expression.class);
  }
}
