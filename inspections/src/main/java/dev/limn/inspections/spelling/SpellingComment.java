package dev.limn.inspections.spelling;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.DocComment;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.TextRange;
import java.util.List;

/** Finds misspelt words in comments. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "spelling-comment",
    summary = "Misspelt word in a comment",
    category = Category.SPELLING,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {"intellij:SpellCheckingInspection"},
    doc =
        """
        A misspelt word makes the reader stumble, and is not found by who looks for it.

        ```java
        /** Sends mesages, and waits until they are recieved. */
                //^^^^^^^ `mesages` may be misspelt: `messages` is similar
                                                  //^^^^^^^^ `recieved` may be misspelt: `received` is similar
        class Sender {}
        ```

        A word is reported if no dictionary of English has it, and one slip makes it of a common
        one. Words that a project knows go into the option `words`, in `limn.toml`;
        editors offer to add them there.

        ## Not reported

        - Names and code: words with capital letters, digits or underscores in them, what is in
          quotes, backquotes or tags, what documentation tags name, and names that the code of the
          file uses.
        - Words of fewer than five letters, and words that are made of others, with what is put
          before or behind a word.
        - Texts in which many words are unknown: they are in another language. A word that a comment
          has four times or more is a term.
        """)
public final class SpellingComment implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.onTokensWith(Node.COMMENT, SpellingComment::checkComments);
    visits.on(DocComment.class, SpellingComment::checkDocumentation);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(Slips.WORDS);
  }

  private static void checkComments(Element token, View view) {
    for (View.Comment comment : view.commentsBefore(token)) {
      check(comment.text(), comment.range().start(), view);
    }
  }

  private static void checkDocumentation(DocComment comment, View view) {
    check(comment.text(), comment.range().start(), view);
  }

  private static void check(String comment, int offset, View view) {
    view.checkCancelled();
    Slips.report(comment, Prose.inComment(comment), offset, view, SpellingComment::offer);
  }

  private static void offer(Report report, TextRange word, String suggestion) {
    report.fix("Write `" + suggestion + "`", edit -> edit.replaceText(word, suggestion));
  }
}
