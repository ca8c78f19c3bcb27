package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** A {@code try} statement, with or without resources (JLS 14.20). */
public record TryStatement(Element element) implements Statement {
  /** The resources. */
  public Optional<Resources> resources() {
    return element.first(Resources.class);
  }

  /** The body. */
  public Block body() {
    return Shape.required(element, Block.class, 0);
  }

  /** The catch clauses. */
  public List<CatchClause> catches() {
    return element.all(CatchClause.class);
  }

  /** The finally clause. */
  public Optional<FinallyClause> finallyClause() {
    return element.first(FinallyClause.class);
  }
}
