package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Lines;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.Syntax;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds an {@code if} that holds nothing but another one, and an {@code else} that does. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "collapsible-if",
    summary = "`if` that only holds another `if`",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:ConfusingElse",
      "intellij:ConfusingElseBranch",
      "sonar:S1066",
      "pmd:CollapsibleIfStatements"
    },
    doc =
        """
        An `if` that holds nothing but another one asks two questions where one would do. Joined
        by `&&`, they need one level of nesting less.

        ```java
        class Lift {
            int floor;

            void call(boolean idle, int to) {
                if (idle) {
              //^^ This `if` holds only another one: their conditions can be joined by `&&`
                    if (to != floor) {
                        floor = to;
                    }
                }
            }
        }
        ```

        The same goes for an `else` that holds nothing but an `if`:

        ```java
        class Sign {
            static int of(int value) {
                if (value > 0) {
                    return 1;
                } else {
                //^^^^ This `else` holds only an `if`: it can be written as `else if`
                    if (value < 0) {
                        return -1;
                    }
                }
                return 0;
            }
        }
        ```

        ## Not reported

        - An `if` with an `else`, or that holds one with an `else`.
        - An `else` whose braces keep the next `else` from belonging to the inner `if`, or hold a
          comment beside it.
        """)
public final class CollapsibleIf implements Inspection {

  /** Whether an {@code else} follows to which an {@code if} at the end of the statement is open. */
  private static final Fact<Boolean> BEFORE_ELSE = CollapsibleIf::isBeforeElse;

  /** Statements that can end with a statement that is no block, beside {@code if}. */
  private static final Set<JavaKind> LOOPS =
      EnumSet.of(
          JavaKind.FOR_EACH_STATEMENT,
          JavaKind.FOR_STATEMENT,
          JavaKind.LABELED_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  /** The number of columns beyond which the second condition goes to a line of its own. */
  private static final int MOST_COLUMNS = 100;

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, CollapsibleIf::check);
  }

  private static void check(IfStatement outer, View view) {
    if (outer.element().isFaulty()) {
      return;
    }
    if (outer.elseStatement().isPresent()) {
      checkElse(outer, outer.elseStatement().get(), view);
    } else {
      only(outer.thenStatement())
          .filter(inner -> inner.elseStatement().isEmpty())
          .ifPresent(inner -> reportIf(outer, inner, view));
    }
  }

  private static void reportIf(IfStatement outer, IfStatement inner, View view) {
    view.report(
            token(outer, JavaKind.IF),
            "This `if` holds only another one: their conditions can be joined by `&&`")
        .fix("Join the conditions by `&&`", edit -> join(outer, inner, edit));
  }

  private static void checkElse(IfStatement outer, Statement otherwise, View view) {
    if (otherwise instanceof Block block) {
      only(block)
          .filter(inner -> hasLastElse(inner) || !view.ask(BEFORE_ELSE))
          .filter(inner -> !hasComments(block, inner, view))
          .ifPresent(
              inner ->
                  view.report(
                          token(outer, JavaKind.ELSE),
                          "This `else` holds only an `if`: it can be written as `else if`")
                      .fix("Write `else if`", edit -> joinElse(outer, block, inner, edit)));
    }
  }

  /** Whether comments around the statement in a block would lose their place without the block. */
  private static boolean hasComments(Block block, IfStatement inner, View view) {
    return Stream.of(token(block, JavaKind.LBRACE), inner.element(), token(block, JavaKind.RBRACE))
        .anyMatch(element -> !view.commentsBefore(element).isEmpty());
  }

  /** The {@code if} that is all there is in a body. */
  private static Optional<IfStatement> only(Statement body) {
    Statement only = body;
    if (body instanceof Block block) {
      if (block.statements().size() != 1) {
        return Optional.empty();
      }
      only = block.statements().get(0);
    }
    return only instanceof IfStatement inner ? Optional.of(inner) : Optional.empty();
  }

  private static void join(IfStatement outer, IfStatement inner, Edit edit) {
    Element opening = token(inner, JavaKind.LPAREN);
    parenthesize(outer.condition(), edit);
    parenthesize(inner.condition(), edit);
    List<Element> between = new ArrayList<>();
    between.add(token(outer, JavaKind.RPAREN));
    if (outer.thenStatement() instanceof Block block) {
      between.add(token(block, JavaKind.LBRACE));
      if (inner.thenStatement() instanceof Block || standsApart(inner, block)) {
        edit.delete(token(block, JavaKind.RBRACE));
      } else {
        edit.insertAfter(token(inner, JavaKind.RPAREN), " {");
      }
    }
    between.add(token(inner, JavaKind.IF));
    between.add(opening);
    String indentation = edit.indentation(outer.element());
    if (between.stream().skip(1).anyMatch(CollapsibleIf::isCommented)) {
      joinAround(between, edit);
    } else {
      String joint = isLong(outer, inner) ? "\n" + indentation + "    && " : " && ";
      edit.replaceText(between.get(0).range().cover(opening.range()), joint);
    }
    moveOut(outer.thenStatement(), inner, opening.range().end(), indentation, edit);
  }

  /** Whether the body of the inner statement is on the line of its head, and the brace is not. */
  private static boolean standsApart(IfStatement inner, Block outer) {
    LineIndex lines = inner.element().source().lines();
    int head = lines.lineOf(token(inner, JavaKind.RPAREN).range().start());
    return head == lines.lineOf(inner.thenStatement().range().start())
        && head != lines.lineOf(token(outer, JavaKind.RBRACE).range().start());
  }

  /** Whether the line on which both conditions stand would be long. */
  private static boolean isLong(IfStatement outer, IfStatement inner) {
    SourceText source = outer.element().source();
    LineIndex lines = source.lines();
    int left = outer.condition().range().end();
    int right = inner.condition().range().start();
    int before = left - lines.lineStart(left);
    int after = lines.lineEnd(right) - right;
    return before + " && ".length() + after > MOST_COLUMNS;
  }

  /** Puts {@code &&} in the place of tokens and leaves the comments between them where they are. */
  private static void joinAround(List<Element> tokens, Edit edit) {
    TextRange cut = tokens.get(0).range();
    for (Element token : tokens.subList(1, tokens.size())) {
      if (isCommented(token)) {
        edit.replaceText(cut, "");
        cut = token.range();
      } else {
        cut = cut.cover(token.range());
      }
    }
    edit.replaceText(cut, "&& ");
  }

  private static boolean isCommented(Element token) {
    return token.node().has(Node.COMMENT);
  }

  private static void joinElse(IfStatement outer, Block block, IfStatement inner, Edit edit) {
    Element otherwise = token(outer, JavaKind.ELSE);
    Element question = token(inner, JavaKind.IF);
    edit.replaceText(otherwise.range().cover(question.range()), "else if");
    edit.delete(token(block, JavaKind.RBRACE));
    moveOut(block, inner, question.range().end(), edit.indentation(otherwise), edit);
  }

  /** Gives the lines of a body after an offset the indentation of the line before the body. */
  private static void moveOut(Statement body, IfStatement inner, int start, String to, Edit edit) {
    int end = inner.range().end();
    if (body instanceof Block block) {
      LineIndex lines = body.element().source().lines();
      int closing = token(block, JavaKind.RBRACE).range().start();
      end = Math.max(end, lines.lineStart(closing) - 1);
    }
    String from = edit.indentation(inner.element());
    Lines.indent(edit, body.element(), new TextRange(start, end), from, to);
  }

  private static void parenthesize(Expression operand, Edit edit) {
    if (bindsWeaker(operand)) {
      edit.insertBefore(operand.element(), "(");
      edit.insertAfter(operand.element(), ")");
    }
  }

  /** Whether an expression must be in parentheses to be an operand of {@code &&}. */
  private static boolean bindsWeaker(Expression operand) {
    return operand instanceof Assignment
        || operand instanceof ConditionalExpression
        || operand instanceof LambdaExpression
        || (operand instanceof BinaryExpression binary && binary.operator() == JavaKind.OR_OR);
  }

  private static boolean hasLastElse(IfStatement statement) {
    Optional<Statement> otherwise = statement.elseStatement();
    while (otherwise.isPresent() && otherwise.get() instanceof IfStatement next) {
      otherwise = next.elseStatement();
    }
    return otherwise.isPresent();
  }

  private static boolean isBeforeElse(Surroundings surroundings) {
    Element inner = surroundings.element();
    for (Element outer : surroundings.ancestors()) {
      if (outer.view() instanceof IfStatement choice) {
        if (choice.thenStatement().element().equals(inner) && choice.elseStatement().isPresent()) {
          return true;
        }
      } else if (!LOOPS.contains(outer.kind())) {
        return false;
      }
      inner = outer;
    }
    return false;
  }

  private static Element token(Syntax parent, JavaKind kind) {
    return parent.element().first(kind).orElseThrow();
  }
}
