package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** Formal parameters with their parentheses (JLS 8.4.1). */
public record Parameters(Element element) implements Syntax {
  /** The parameters. */
  public List<Parameter> parameters() {
    return element.all(Parameter.class);
  }

  /** The receiver parameter. */
  public Optional<ReceiverParameter> receiver() {
    return element.first(ReceiverParameter.class);
  }
}
