package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.View.Comment;
import dev.limn.inspect.Visits;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds code in comments. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "commented-out-code",
    summary = "Comment that is code",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {"intellij:CommentedOutCode", "sonar:S125"},
    doc =
        """
        Code in a comment is neither compiled nor tested, and soon does not fit what is around it.
        Nobody knows whether it is still needed. What is gone can be had again from the history of
        the file.

        ```java
        class Printer {
            void print(String line) {
                // if (line.isEmpty()) {
              //^^^^^^^^^^^^^^^^^^^^^^^^ This comment is code
                //     return;
                // }
                System.out.println(line);
            }
        }
        ```

        ## Not reported

        - Comments with anything else in them than statements or declarations, and code below a
          comment with a sentence, of which it is an example.
        - Documentation comments, and comments behind code on the same line.
        - Single words, names and jumps, as `// break;`, and equations as `// a = b + c;`.
        - Code before a line that has a name of it in a string: it says what is done there by
          reflection, as `// tray.remove(icon);` before `call(tray, "remove", icon);`.
        - Assertions alone, as `// assert lock.isHeldByCurrentThread();`: they say what holds here.
        """)
public final class CommentedOutCode implements Inspection {

  /** The name of a method or constructor that code calls. */
  private static final Pattern CALLED = Pattern.compile("\\w+(?=\\()");

  @Override
  public void register(Visits visits) {
    visits.onTokensWith(Node.COMMENT, CommentedOutCode::check);
  }

  private static void check(Element token, View view) {
    int proseEnd = -1;
    for (List<Comment> group : groups(token, view)) {
      view.checkCancelled();
      TextRange range = group.get(0).range().cover(group.get(group.size() - 1).range());
      if (!CodeText.isCode(contentOf(group))) {
        proseEnd = range.end();
      } else if ((proseEnd < 0 || !areNeighbours(token.source(), proseEnd, range.start()))
          && !isDoneByName(contentOf(group), token.source(), range.end())) {
        report(token, range, view);
      }
    }
  }

  /** Whether the line below has a name of the code in a string. */
  private static boolean isDoneByName(String content, SourceText source, int end) {
    LineIndex lines = source.lines();
    int next = Math.min(lines.lineOf(end) + 1, lines.lineCount() - 1);
    String below = source.substring(lines.startOf(next), lines.endOf(next));
    return CALLED.matcher(content).results().anyMatch(m -> below.contains('"' + m.group() + '"'));
  }

  private static void report(Element token, TextRange range, View view) {
    view.reportAt(range, "This comment is code")
        .unnecessary()
        .unsafeFix(
            "Remove the comment",
            "Nothing but the history of the file has the code then",
            edit -> remove(token.source(), range, edit));
  }

  /** The comments that begin a line; those of whole lines that follow each other are a group. */
  private static List<List<Comment>> groups(Element token, View view) {
    List<List<Comment>> groups = new ArrayList<>();
    SourceText source = token.source();
    int start = token.fullRange().start();
    int end = -1;
    for (Comment comment : view.commentsBefore(token)) {
      if (beginsLine(source, start, comment.range().start())) {
        if (!(comment.line() && end >= 0 && areNeighbours(source, end, comment.range().start()))) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(comment);
        end = comment.line() ? comment.range().end() : -1;
      } else {
        end = -1;
      }
    }
    return groups;
  }

  private static boolean beginsLine(SourceText source, int least, int offset) {
    int line = source.lines().lineStart(offset);
    return line >= least && source.substring(line, offset).isBlank();
  }

  private static boolean areNeighbours(SourceText source, int end, int start) {
    LineIndex lines = source.lines();
    return lines.lineOf(end) + 1 == lines.lineOf(start);
  }

  private static String contentOf(List<Comment> group) {
    StringBuilder content = new StringBuilder();
    for (Comment comment : group) {
      String text = comment.text();
      content.append(comment.line() ? text.substring(2) : CodeText.ofBlock(text)).append('\n');
    }
    return content.toString();
  }

  private static void remove(SourceText source, TextRange range, Edit edit) {
    LineIndex lines = source.lines();
    int last = lines.lineOf(range.end());
    boolean isRestBlank = source.substring(range.end(), lines.endOf(last)).isBlank();
    if (isRestBlank && last + 1 < lines.lineCount()) {
      int start = lines.lineStart(range.start());
      edit.replaceText(new TextRange(start, lines.startOf(last + 1)), "");
    } else {
      edit.replaceText(range, "");
    }
  }
}
