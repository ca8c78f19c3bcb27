package dev.limn.inspections.layout;

import dev.limn.inspect.Edit;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;

/** Fixes that put what a statement holds in the place of the statement. */
public final class Unwrapping {

  /** Whether the visited statement is one of a list, so that several can stand in its place. */
  public static final Fact<Boolean> IN_LIST = Unwrapping::isInList;

  private Unwrapping() {}

  /**
   * Puts a body in the place of the statement that holds it: its statements where they can stand
   * there by themselves, the whole block elsewhere. Comments are kept.
   *
   * @param outer the statement, which begins before its body
   * @param inList what {@link #IN_LIST} says of the statement
   */
  public static void replace(Edit edit, Element outer, Statement body, boolean inList) {
    Element first = body.element();
    Element last = body.element();
    if (body instanceof Block block && isFree(block, inList)) {
      List<Statement> statements = block.statements();
      first = statements.get(0).element();
      last = statements.get(statements.size() - 1).element();
    }
    String from = edit.indentation(first);
    String to = edit.indentation(outer);
    cut(edit, outer, outer.range().start(), first.range().start());
    cut(edit, outer, last.range().end(), outer.range().end());
    int start =
        Math.max(
            outer.range().start(), outer.source().lines().lineStart(first.range().start()) - 1);
    Lines.indent(edit, outer, new TextRange(start, last.range().end()), from, to);
  }

  /** Whether the statements of a block can do without its braces. */
  private static boolean isFree(Block block, boolean inList) {
    return inList
        && !block.statements().isEmpty()
        && block.statements().stream()
            .noneMatch(
                statement ->
                    statement instanceof LocalVariableDeclaration
                        || statement instanceof LocalTypeDeclaration);
  }

  /** Deletes the tokens that stand in a part of an element. */
  private static void cut(Edit edit, Element within, int start, int end) {
    TextRange part = new TextRange(start, end);
    List<Element> tokens =
        within.tokens().stream().filter(token -> part.contains(token.range())).toList();
    if (!tokens.isEmpty()) {
      edit.delete(tokens.get(0), tokens.get(tokens.size() - 1));
    }
  }

  private static boolean isInList(Surroundings surroundings) {
    if (surroundings.ancestors().isEmpty()) {
      return false;
    }
    Element parent = surroundings.ancestors().get(0);
    return parent.kind() == JavaKind.BLOCK || parent.kind() == JavaKind.SWITCH_GROUP;
  }
}
