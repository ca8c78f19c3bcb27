package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** The first part of the head of a basic {@code for} statement (JLS 14.14.1). */
public record ForInit(Element element) implements Syntax {
  /** The declaration, if it is one. */
  public Optional<LocalVariableDeclaration> declaration() {
    return element.first(LocalVariableDeclaration.class);
  }

  /** The expressions, if it is no declaration. */
  public List<Expression> expressions() {
    return element.all(Expression.class);
  }
}
