package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Indentation;
import dev.limn.inspections.layout.Lines;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.ForEachStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.Optional;

/** Finds bodies without braces. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "missing-braces",
    summary = "Body without braces",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:ControlFlowStatementWithoutBraces",
      "sonar:S121",
      "pmd:ControlStatementBraces",
      "checkstyle:NeedBraces"
    },
    doc =
        """
        A second statement that is added to a body without braces is not in it, whatever its
        indentation says. With braces it is.

        ```java
        class Gate {
            int open(boolean locked) {
                if (locked)
              //^^ The body has no braces
                    return 0;
                return 1;
            }
        }
        ```

        ## Not reported

        - `else if`.
        - A body that is a semicolon alone.
        """)
public final class MissingBraces implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, MissingBraces::checkIf);
    visits.on(WhileStatement.class, MissingBraces::checkLoop);
    visits.on(ForStatement.class, MissingBraces::checkLoop);
    visits.on(ForEachStatement.class, MissingBraces::checkLoop);
    visits.on(DoStatement.class, MissingBraces::checkLoop);
  }

  private static void checkIf(IfStatement choice, View view) {
    Optional<Element> keyword = choice.element().first(JavaKind.ELSE);
    check(choice, first(choice), choice.thenStatement(), keyword, view);
    choice
        .elseStatement()
        .filter(otherwise -> !(otherwise instanceof IfStatement))
        .ifPresent(
            otherwise -> check(choice, keyword.orElseThrow(), otherwise, Optional.empty(), view));
  }

  private static void checkLoop(Statement loop, View view) {
    Optional<Element> rest =
        loop instanceof DoStatement ? loop.element().first(JavaKind.WHILE) : Optional.empty();
    Exits.body(loop).ifPresent(body -> check(loop, first(loop), body, rest, view));
  }

  private static Element first(Statement statement) {
    return statement.element().children().iterator().next();
  }

  private static void check(
      Statement outer, Element keyword, Statement body, Optional<Element> rest, View view) {
    if (body instanceof Block || body instanceof EmptyStatement || outer.element().isFaulty()) {
      return;
    }
    boolean joins = rest.filter(next -> view.commentsBefore(next).isEmpty()).isPresent();
    String unit = view.ask(Indentation.UNIT);
    view.report(keyword, "The body has no braces")
        .fix("Add braces", edit -> brace(outer, body, rest.filter(next -> joins), unit, edit));
  }

  private static void brace(
      Statement outer, Statement body, Optional<Element> rest, String unit, Edit edit) {
    String indentation = edit.indentation(outer.element());
    open(body, indentation + unit, edit);
    String close = edit.lineBreak() + indentation + "}";
    if (rest.isPresent()) {
      int next = rest.get().range().start();
      edit.replaceText(new TextRange(body.range().end(), next), close + " ");
    } else {
      edit.replaceText(TextRange.empty(Lines.endWithComment(body.element())), close);
    }
  }

  /** The brace follows what is before the body; a body on the same line gets a line of its own. */
  private static void open(Statement body, String indentation, Edit edit) {
    SourceText source = body.element().source();
    int before = body.element().fullRange().start();
    int start = body.range().start();
    if (source.lines().lineEnd(before) < start) {
      edit.replaceText(TextRange.empty(before), " {");
    } else {
      // All of it is taken: a fix inside was made for the line on which it is no longer.
      String text = source.substring(before, body.range().end()).stripLeading();
      edit.replaceText(
          new TextRange(before, body.range().end()), " {" + edit.lineBreak() + indentation + text);
    }
  }
}
