package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.View.Comment;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Finds comments that say that something is still to be done. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "todo-comment",
    summary = "Comment that says that something is still to be done",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:TodoComment",
      "sonar:S1134",
      "sonar:S1135",
      "checkstyle:TodoComment",
      "ecj:taskTags"
    },
    doc =
        """
        What a `TODO` asks for is easily forgotten. A list of them shows what is left; what is not
        going to be done need not stay.

        ```java
        class Mail {
            // TODO: check the address
             //^^^^^^^^^^^^^^^^^^^^^^^ Left to do: check the address
            void send(String address) {}
        }
        ```

        The option `words` says with which words such comments begin; they are `TODO` and `FIXME`
        at first. With a colon behind it, such a word may be written in small letters: `todo: more`.

        ## Not reported

        - A word that does not begin a line of the comment, if no colon or parenthesis follows it.
        """)
public final class TodoComment implements Inspection {

  private static final Option.Texts WORDS =
      new Option.Texts(
          "words",
          List.of("TODO", "FIXME"),
          "\\w+",
          "The words that say that something is to be done.");

  @Override
  public void register(Visits visits) {
    visits.onTokensWith(Node.COMMENT, TodoComment::checkTrivia);
    visits.onToken(JavaKind.DOC_COMMENT, TodoComment::checkDoc);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(WORDS);
  }

  private static void checkTrivia(Element token, View view) {
    for (Comment comment : view.commentsBefore(token)) {
      check(comment.text(), comment.range().start(), view);
    }
  }

  private static void checkDoc(Element comment, View view) {
    check(comment.text(), comment.range().start(), view);
  }

  /** Looks at each line of a comment. */
  private static void check(String comment, int offset, View view) {
    List<String> words = view.option(WORDS);
    int start = 0;
    for (String line : comment.split("\n", -1)) {
      Optional<Task> task =
          words.stream().flatMap(word -> Task.in(line, word).stream()).findFirst();
      if (task.isPresent()) {
        int at = offset + start + task.get().at;
        view.reportAt(TextRange.ofLength(at, task.get().length), "Left to do: %s", task.get().what);
      }
      start += line.length() + 1;
    }
  }

  /**
   * What a line of a comment asks for.
   *
   * @param at where it begins in the line
   * @param length how long it is, the word included
   * @param what what is to be done
   */
  private record Task(int at, int length, String what) {
    static Optional<Task> in(String line, String word) {
      int at = line.indexOf(word);
      if (at < 0 || !isWord(line, at, word)) {
        at = begin(line);
        if (!line.regionMatches(true, at, word + ':', 0, word.length() + 1)) {
          return Optional.empty();
        }
      }
      String task = line.substring(at).replaceFirst("\\s*(\\*/)?\\s*$", "");
      String what = task.substring(word.length()).replaceFirst("^[\\s:.-]+", "");
      return Optional.of(
          new Task(at, task.length(), what.isEmpty() ? "nothing is said of it" : what));
    }

    /** Whether the word begins the line, or something follows that makes it a mark. */
    private static boolean isWord(String line, int at, String word) {
      int end = at + word.length();
      char next = end < line.length() ? line.charAt(end) : ' ';
      return !Character.isJavaIdentifierPart(next)
          && (at == begin(line) || ((next == ':' || next == '(') && line.charAt(at - 1) == ' '));
    }

    /** Where the text of a line begins. */
    private static int begin(String line) {
      int at = 0;
      while (at < line.length() && (line.charAt(at) <= ' ' || "/*".indexOf(line.charAt(at)) >= 0)) {
        at++;
      }
      return at;
    }
  }
}
