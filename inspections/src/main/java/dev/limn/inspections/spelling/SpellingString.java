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
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** Finds misspelt words in strings. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "spelling-string",
    summary = "Misspelt word in a string",
    category = Category.SPELLING,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {"intellij:SpellCheckingInspection"},
    doc =
        """
        Users read what is in strings. A misspelt word there looks careless, and is not found by who
        looks for it.

        ```java
        class Connection {
            void open() {
                throw new IllegalStateException("The connection has not been succesfully opened");
                                                                           //^^^^^^^^^^^ `succesfully` may be misspelt: `successfully` is similar
            }
        }
        ```

        A word is reported if no dictionary of English has it, and one slip makes it of a common
        one. Words that a project knows go into the option `words`, in `limn.toml`;
        editors offer to add them there.

        ## Not reported

        - Strings of fewer than four words, which are names or keys rather than prose.
        - Words with capital letters, digits or underscores in them, and what is in quotes.
        - Words of fewer than five letters, and words that are made of others.
        - Texts in which many words are unknown, with letters other than those of English, or in a
          class whose name ends with that of a locale, as `Texts_de`: they are in another language.
        """)
public final class SpellingString implements Inspection {

  /** A letter that is hardly one of an English text, or an escape of one. */
  private static final Pattern OTHER_LETTER = Pattern.compile("\\\\u|[\\p{L}&&[^a-zA-Z]]");

  /** The name of a class with the texts of a locale. */
  private static final Pattern LOCALE = Pattern.compile(".*_[a-z]{2,3}(?:_[A-Z]{2,3})?");

  @Override
  public void register(Visits visits) {
    visits.on(Literal.class, SpellingString::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(Slips.WORDS);
  }

  private static void check(Literal literal, View view) {
    Element token = literal.token();
    if (token.kind() == JavaKind.STRING_LITERAL || token.kind() == JavaKind.TEXT_BLOCK) {
      String text = token.text();
      List<TextRange> words = Prose.inString(text);
      if (!OTHER_LETTER.matcher(text).find() && Slips.mayBeIn(text, words) && !isInLocale(view)) {
        Slips.report(text, words, token.range().start(), view, SpellingString::offer);
      }
    }
  }

  private static boolean isInLocale(View view) {
    return view.ask(Enclosing.TYPE)
        .filter(type -> LOCALE.matcher(type.name()).matches())
        .isPresent();
  }

  private static void offer(Report report, TextRange word, String suggestion) {
    report.unsafeFix(
        "Write `" + suggestion + "`",
        "What the program says changes, and something may depend on it",
        edit -> edit.replaceText(word, suggestion));
  }
}
