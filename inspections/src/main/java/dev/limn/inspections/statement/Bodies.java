package dev.limn.inspections.statement;

import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Statement;
import java.util.List;

/** The statements of which a body consists, whether or not it has braces. */
public final class Bodies {
  private Bodies() {}

  /** The statements in a block, or the one that is no block. */
  public static List<Statement> statements(Statement body) {
    return body instanceof Block block ? block.statements() : List.of(body);
  }

  /** The statements of a list, or those in the block that is all there is in it. */
  public static List<Statement> flat(List<Statement> statements) {
    return statements.size() == 1 && statements.get(0) instanceof Block block
        ? block.statements()
        : statements;
  }

  /** Whether a body does nothing. */
  public static boolean isEmpty(Statement body) {
    return statements(body).stream().allMatch(statement -> statement instanceof EmptyStatement);
  }

  /** Whether two lists of statements consist of the same tokens. */
  public static boolean same(List<Statement> some, List<Statement> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!Operands.same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
