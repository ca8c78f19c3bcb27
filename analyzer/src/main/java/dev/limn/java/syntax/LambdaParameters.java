package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;

/**
 * The parameters of a lambda expression, with their parentheses if they have some (JLS 15.27.1).
 */
public record LambdaParameters(Element element) implements Syntax {
  /** The parameters. */
  public List<Parameter> parameters() {
    return element.all(Parameter.class);
  }
}
