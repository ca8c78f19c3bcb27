package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** A parameter of a method, a constructor, a lambda expression or a catch clause. */
public record Parameter(Element element) implements Variable, Declaration {
  /** The type, where one is given; of a variable arity parameter, that of its elements. */
  public Optional<TypeUse> type() {
    return element.first(TypeUse.class);
  }

  /** The pairs of brackets after the name. */
  public List<Dimension> dimensions() {
    return element.all(Dimension.class);
  }

  /** Whether the parameter has variable arity. */
  public boolean isVarargs() {
    return element.hasChild(JavaKind.ELLIPSIS);
  }
}
