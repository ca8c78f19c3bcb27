package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Lines;
import dev.limn.inspections.layout.Unwrapping;
import dev.limn.inspections.statement.Bodies;
import dev.limn.inspections.statement.Chain;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;

/** Finds an {@code else} after what never comes to its end. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-else",
    summary = "`else` after a branch that always leaves",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {"intellij:ConfusingElse", "intellij:ConfusingElseBranch", "ecj:unnecessaryElse"},
    doc =
        """
        After a branch that always returns, throws or jumps, what follows is the other case anyway.
        Without the `else` it stands one level further out.

        ```java
        class Price {
            int of(int count) {
                if (count == 0) {
                    return 0;
                } else {
                //^^^^ The `else` is not needed: the branch before it never comes to its end
                    int price = count * 3;
                    return price > 9 ? 9 : price;
                }
            }
        }
        ```

        ## Not reported

        - A chain of `else if` in which a branch can come to its end.
        - An `else` that declares something, if more statements follow the `if`.
        - Conditions that give names to what they find.
        - An `if` that is a body itself, without braces.
        """)
public final class RedundantElse implements Inspection {

  /** Whether the visited statement is the last one of its block. */
  private static final Fact<Boolean> IS_LAST = RedundantElse::isLast;

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, RedundantElse::check);
  }

  private static void check(IfStatement choice, View view) {
    if (choice.elseStatement().isEmpty()
        || choice.element().isFaulty()
        || !view.ask(Chain.BEGINS)
        || !view.ask(Unwrapping.IN_LIST)) {
      return;
    }
    Chain chain = Chain.from(choice);
    if (chain.otherwise().isEmpty()
        || chain.choices().stream().anyMatch(each -> Exits.of(each.thenStatement()).normal())
        || chain.bindsNames()) {
      return;
    }
    Statement otherwise = chain.otherwise().get();
    if (!Bodies.isEmpty(otherwise) && (!declares(otherwise) || view.ask(IS_LAST))) {
      report(chain, otherwise, view);
    }
  }

  private static boolean declares(Statement body) {
    return Bodies.statements(body).stream()
        .anyMatch(
            statement ->
                statement instanceof LocalVariableDeclaration
                    || statement instanceof LocalTypeDeclaration);
  }

  private static boolean isLast(Surroundings surroundings) {
    Element parent = surroundings.ancestors().get(0);
    List<Statement> statements = parent.all(Statement.class);
    return parent.kind() == JavaKind.BLOCK
        && statements.get(statements.size() - 1).element().equals(surroundings.element());
  }

  private static void report(Chain chain, Statement otherwise, View view) {
    int last = chain.choices().size();
    Element keyword = chain.keyword(last);
    Report report =
        view.report(
            keyword, "The `else` is not needed: the branch before it never comes to its end");
    if (view.commentsBefore(keyword).isEmpty()
        && view.commentsBefore(otherwise.element()).isEmpty()) {
      report.fix(
          "Remove the `else`",
          edit -> unwrap(chain.choices().get(0), chain.choices().get(last - 1), otherwise, edit));
    }
  }

  private static void unwrap(IfStatement outer, IfStatement last, Statement otherwise, Edit edit) {
    List<Statement> statements = Bodies.statements(otherwise);
    Element first = statements.get(0).element();
    String from = edit.indentation(first);
    String to = edit.indentation(outer.element());
    int start = last.thenStatement().range().end();
    int end = first.range().start();
    if (otherwise instanceof Block block) {
      end = block.element().first(JavaKind.LBRACE).orElseThrow().range().end();
      close(statements.get(statements.size() - 1), block, edit);
    }
    SourceText source = outer.element().source();
    int next = end + white(source, end, first.range().start());
    boolean breaks = source.lines().lineEnd(end) < next;
    edit.replaceText(
        new TextRange(start, breaks ? end : next), breaks ? "" : edit.lineBreak() + to);
    int bodyEnd = statements.get(statements.size() - 1).range().end();
    Lines.indent(edit, outer.element(), new TextRange(end, bodyEnd), from, to);
  }

  /** How much white space there is from one offset on up to another one. */
  private static int white(SourceText source, int from, int to) {
    String between = source.substring(from, to);
    return between.length() - between.stripLeading().length();
  }

  private static void close(Statement last, Block block, Edit edit) {
    Element brace = block.element().first(JavaKind.RBRACE).orElseThrow();
    TextRange rest = new TextRange(last.range().end(), brace.range().end());
    if (block.element().source().substring(rest).equals(" }")) {
      edit.replaceText(rest, "");
    } else {
      edit.delete(brace);
    }
  }
}
