package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/** A lambda expression (JLS 15.27). */
public record LambdaExpression(Element element) implements Expression {
  /** The parameters. */
  public List<Parameter> parameters() {
    return Shape.required(element, LambdaParameters.class, 0).parameters();
  }

  /** The body, if it is an expression. */
  public Optional<Expression> expressionBody() {
    return element.first(Expression.class);
  }

  /** The body, if it is a block. */
  public Optional<Block> blockBody() {
    return element.first(Block.class);
  }
}
