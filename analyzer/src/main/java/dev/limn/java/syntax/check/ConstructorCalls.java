package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorCall;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Where constructors call other constructors (JLS 8.8.7). */
final class ConstructorCalls {
  private ConstructorCalls() {}

  /** The call that stands in the body of a constructor itself after some other statement. */
  static Optional<ConstructorCall> late(Block body) {
    List<Statement> statements = body.statements();
    return statements.stream().skip(1).flatMap(statement -> call(statement).stream()).findFirst();
  }

  /** The call that a statement is. */
  static Optional<ConstructorCall> call(Statement statement) {
    return statement instanceof ExpressionStatement expression
            && expression.expression() instanceof ConstructorCall call
        ? Optional.of(call)
        : Optional.empty();
  }
}
