package dev.limn.inspections.spelling;

import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspections.scope.Mentioned;
import dev.limn.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the misspelt words of one text, and reports them. */
final class Slips {

  /** The share of unknown words, as one of so many, from which on a text is not in English. */
  private static final int FOREIGN = 4;

  /** How often a word is in a text that is a term of its author, and no slip. */
  private static final int TERM = 4;

  /** The option of each inspection of spelling. */
  static final Option.Texts WORDS =
      new Option.Texts("words", List.of(), "\\p{L}+", "Words of the project that are known.");

  private Slips() {}

  /** Makes the fixes of one misspelt word. */
  @FunctionalInterface
  interface Fixing {
    void offer(Report report, TextRange word, String suggestion);
  }

  /** Whether one of the words is unknown: only then it is worth to ask where they stand. */
  static boolean mayBeIn(String text, List<TextRange> words) {
    return words.stream().anyMatch(word -> Spelling.isUnknown(lower(text, word)));
  }

  /**
   * Reports misspelt words.
   *
   * @param words where words stand in a text
   * @param offset where the text stands in the document
   */
  static void report(String text, List<TextRange> words, int offset, View view, Fixing fixing) {
    Map<String, Integer> unknown = new HashMap<>();
    int foreign = 0;
    for (TextRange word : words) {
      String lower = lower(text, word);
      foreign += Spelling.isForeign(lower) ? 1 : 0;
      if (Spelling.isUnknown(lower)) {
        unknown.merge(lower, 1, Integer::sum);
      }
    }
    if (unknown.isEmpty() || (foreign > 1 && foreign * FOREIGN > words.size())) {
      return;
    }
    for (TextRange word : words) {
      int count = unknown.getOrDefault(lower(text, word), 0);
      if (count > 0 && count < TERM) {
        report(text.substring(word.start(), word.end()), word.shift(offset), view, fixing);
      }
    }
  }

  private static String lower(String text, TextRange word) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }

  private static void report(String written, TextRange where, View view, Fixing fixing) {
    List<String> suggestions = Spelling.suggestions(written, view.option(WORDS));
    if (!suggestions.isEmpty() && !view.ask(new Mentioned(written, Mentioned.Where.CODE))) {
      Report report =
          view.reportAt(
              where,
              "`%s` may be misspelt: `%s` is similar",
              written,
              inCaseOf(written, suggestions.get(0)));
      for (String suggestion : suggestions) {
        fixing.offer(report, where, inCaseOf(written, suggestion));
      }
    }
  }

  /** A suggestion with a capital letter, or in capitals, where the word has them. */
  static String inCaseOf(String written, String suggestion) {
    if (written.equals(written.toUpperCase(Locale.ROOT))) {
      return suggestion.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(suggestion.charAt(0)) + suggestion.substring(1)
        : suggestion;
  }
}
