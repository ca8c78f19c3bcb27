package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.Optional;

/** An enum constant (JLS 8.9.1). */
public record EnumConstant(Element element) implements Variable, Declaration {
  /** The arguments. */
  public Optional<Arguments> arguments() {
    return element.first(Arguments.class);
  }

  /** The class body. */
  public Optional<ClassBody> body() {
    return element.first(ClassBody.class);
  }
}
