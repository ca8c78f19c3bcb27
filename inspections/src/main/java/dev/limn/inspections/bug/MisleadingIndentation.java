package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Lines;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.ForEachStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.Token;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds statements that are indented as if a control statement before them held them. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "misleading-indentation",
    summary = "Statement indented as if it were guarded",
    category = Category.BUG,
    aliases = {"intellij:SuspiciousIndentAfterControlStatement", "sonar:S2681", "sonar:S3973"},
    doc =
        """
        Without braces, an `if`, an `else` or a loop holds one statement. A second one below it, at
        the same indentation, looks as if it were held too, and is always run. So does one that is
        indented below `if (last) open = false;` or below `if (last);`.

        ```java
        class Door {
            boolean open, alarm;

            void leave(boolean last) {
                if (last)
                    open = false;
                    alarm = true;
                  //^^^^^ This statement looks guarded by the `if` above, and is not
            }
        }
        ```

        ## Not reported

        - Statements after a control statement that is itself out of line with those around it, as
          code that is to be removed soon often is.
        - Lines that line up only for some width of a tab.
        - Control statements that do not begin their line, and statements on one line with the body
          before them.
        - Bodies that are not indented themselves, and a jump on the line of its control statement.
        """)
public final class MisleadingIndentation implements Inspection {

  /** Bodies that cannot be taken for longer than they are. */
  private static final Set<JavaKind> CLEAR = EnumSet.of(JavaKind.BLOCK, JavaKind.MISSING_STATEMENT);

  @Override
  public void register(Visits visits) {
    visits.on(Block.class, (block, view) -> check(block, block.statements(), view));
    visits.on(SwitchGroup.class, (group, view) -> check(group, group.statements(), view));
  }

  private static void check(Syntax list, List<Statement> statements, View view) {
    for (int i = 1; i < statements.size(); i++) {
      Statement control = statements.get(i - 1);
      Statement next = statements.get(i);
      for (Guard guard : guards(control)) {
        if (seemsHeld(next, guard, control, view) && isInLine(list, statements, i - 1, view)) {
          report(guard, control, run(statements.subList(i, statements.size()), view), view);
          break;
        }
      }
    }
  }

  /** The bodies without braces with which a statement ends, the outermost first. */
  private static List<Guard> guards(Statement statement) {
    List<Guard> guards = new ArrayList<>();
    Statement at = statement;
    Optional<Statement> body = lastBody(at);
    while (body.isPresent()) {
      if (!(at instanceof LabeledStatement) && !CLEAR.contains(body.get().kind())) {
        guards.add(Guard.of(at, body.get()));
      }
      at = body.get();
      body = lastBody(at);
    }
    return guards;
  }

  private static Optional<Statement> lastBody(Statement statement) {
    if (statement instanceof IfStatement choice) {
      return Optional.of(choice.elseStatement().orElse(choice.thenStatement()));
    }
    if (statement instanceof WhileStatement loop) {
      return Optional.of(loop.body());
    }
    if (statement instanceof ForStatement loop) {
      return Optional.of(loop.body());
    }
    if (statement instanceof ForEachStatement loop) {
      return Optional.of(loop.body());
    }
    return statement instanceof LabeledStatement labeled
        ? Optional.of(labeled.body())
        : Optional.empty();
  }

  private static boolean seemsHeld(Statement next, Guard guard, Statement control, View view) {
    int column = view.column(next.element());
    Element body = guard.body.element();
    if (column <= view.column(control.element()) || !view.startsLine(control.element())) {
      return false;
    }
    return view.startsLine(body)
        ? column == view.column(body)
            && body.kind() != JavaKind.EMPTY_STATEMENT
            && linesUp(next, guard.body, control, view)
        : lastBody(guard.body).isEmpty()
            && Exits.of(guard.body).normal()
            && linesUp(next, next, control, view);
  }

  /** Whether the statements line up whatever the width of a tab is. */
  private static boolean linesUp(Statement next, Statement body, Statement control, View view) {
    Optional<String> indentation = indentation(next, view);
    return indentation.isPresent()
        && indentation.equals(indentation(body, view))
        && indentation(control, view).filter(indentation.get()::startsWith).isPresent();
  }

  private static Optional<String> indentation(Statement statement, View view) {
    String trivia = view.trivia(statement.element());
    int lineBreak = Math.max(trivia.lastIndexOf('\n'), trivia.lastIndexOf('\r'));
    String indentation = trivia.substring(lineBreak + 1);
    return lineBreak >= 0 && indentation.isBlank() ? Optional.of(indentation) : Optional.empty();
  }

  /** Whether the statement at an index stands where one expects it beside those before it. */
  private static boolean isInLine(Syntax list, List<Statement> statements, int index, View view) {
    int column = view.column(statements.get(index).element());
    Element border = list.element().first(JavaKind.RBRACE).orElse(list.element());
    if (view.startsLine(border) && view.column(border) >= column) {
      return false;
    }
    List<Element> before =
        statements.subList(0, index).stream()
            .map(Statement::element)
            .filter(view::startsLine)
            .toList();
    return before.isEmpty() || before.stream().anyMatch(other -> view.column(other) == column);
  }

  /** The statements, from the first one on, that begin lines at the same column. */
  private static List<Statement> run(List<Statement> statements, View view) {
    int column = view.column(statements.get(0).element());
    int end = 1;
    while (end < statements.size()
        && view.startsLine(statements.get(end).element())
        && view.column(statements.get(end).element()) == column) {
      end++;
    }
    return statements.subList(0, end);
  }

  private static void report(Guard guard, Statement control, List<Statement> run, View view) {
    String keyword = guard.keyword.text();
    boolean loop = guard.keyword.kind() == JavaKind.FOR || guard.keyword.kind() == JavaKind.WHILE;
    Report report =
        view.report(
                firstToken(run.get(0).element()),
                "This statement looks %s by the `%s` above, and is not",
                loop ? "repeated" : "guarded",
                keyword)
            .related(guard.keyword, "It ends before the statement")
            .fix("Move it out to the `" + keyword + "`", edit -> moveOut(control, run, edit));
    boolean apart = view.startsLine(guard.body.element());
    if (run.stream().noneMatch(MisleadingIndentation::declares)
        && (apart || view.trivia(firstToken(guard.body.element())).isBlank())) {
      report.unsafeFix(
          "Add braces",
          "The `" + keyword + "` then holds what only seemed to be held",
          edit -> {
            open(guard, apart, run.get(0), edit);
            close(guard, last(run), edit);
          });
    }
  }

  /** Whether a statement declares a name that what follows it may use. */
  private static boolean declares(Statement statement) {
    return statement instanceof LocalVariableDeclaration
        || statement instanceof LocalTypeDeclaration;
  }

  private static void moveOut(Statement control, List<Statement> run, Edit edit) {
    String from = edit.indentation(run.get(0).element());
    String to = edit.indentation(control.element());
    for (Statement statement : run) {
      TextRange full = statement.element().fullRange();
      Lines.indent(edit, statement.element(), full, from, to);
    }
  }

  private static void open(Guard guard, boolean apart, Statement next, Edit edit) {
    TextRange body = guard.body.range();
    int header = guard.header.range().end();
    if (apart) {
      edit.insertAfter(guard.header, " {");
    } else if (guard.body instanceof EmptyStatement) {
      edit.replaceText(new TextRange(header, body.end()), " {");
    } else {
      String indentation = edit.lineBreak() + edit.indentation(next.element());
      edit.replaceText(new TextRange(header, body.start()), " {" + indentation);
    }
  }

  private static void close(Guard guard, Element last, Edit edit) {
    SourceText source = last.source();
    int end = last.range().end();
    int endOfLine = source.lines().lineEnd(end);
    String rest = source.substring(end, endOfLine).strip();
    int place = rest.isEmpty() || rest.startsWith("//") ? endOfLine : end;
    String brace = edit.lineBreak() + edit.indentation(guard.keyword) + "}";
    edit.replaceText(TextRange.empty(place), brace);
  }

  private static Element last(List<Statement> run) {
    return run.get(run.size() - 1).element();
  }

  private static Element firstToken(Element element) {
    for (Element inner : element.preorder()) {
      if (inner.node() instanceof Token) {
        return inner;
      }
    }
    return element;
  }

  /**
   * A body without braces.
   *
   * @param keyword the word that guards it
   * @param header the last token before it
   */
  private record Guard(Element keyword, Element header, Statement body) {

    static Guard of(Statement control, Statement body) {
      Element element = control.element();
      Element keyword = element.first(JavaKind.ELSE).orElseGet(() -> firstToken(element));
      return new Guard(
          keyword,
          element
              .first(JavaKind.RPAREN)
              .filter(closing -> keyword.kind() != JavaKind.ELSE)
              .orElse(keyword),
          body);
    }
  }
}
