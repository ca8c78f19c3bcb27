package dev.limn.inspections.spelling;

import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text that are plain words, and no names or code. */
final class Prose {

  /** What is no prose in a comment: tags with what they name, quotations, code. */
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "\\{@\\w+[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}"
              + "|(?is)<(pre|code|tt|a|kbd|samp|var)\\b.*?</\\1>"
              + "|<[^>\\n]*>|&#?\\w+;"
              + "|(?<![\\w.])@(?:param|throws|exception)\\s+\\S+"
              + "|(?<![\\w.])@(?:see|author|version|since|serialField)\\b[^\\n]*"
              + "|(?<![\\w.])@\\w+"
              + "|`[^`\\n]*`|\"[^\"\\n]*\"|(?<!\\w)'[^'\\n]*'(?!\\w)");

  /** A line of a comment that ends as one of code does. */
  private static final Pattern CODE_LINE = Pattern.compile("(?m)^[^\\n]*[;{}][ \\t]*$");

  private static final Pattern NO_PROSE_IN_STRING =
      Pattern.compile("\\\\[nrt]|`[^`]*`|(?<!(?<!\\\\)[a-zA-Z])'[^']*'(?![a-zA-Z])");

  private static final Pattern CHUNK = Pattern.compile("\\S+");

  /** A word, or several joined by hyphens, with punctuation around. */
  private static final Pattern PLAIN =
      Pattern.compile("[(\\[\"'*]*(\\p{L}+(?:-\\p{L}+)*)(?:'s)?[)\\]\"'.,;:!?*]*");

  /** What the word before the first one of a sentence ends with. */
  private static final String SENTENCE_ENDS = ".!?:*/(-";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A string with fewer words than this is rather a name or a key. */
  private static final int FEWEST_WORDS = 4;

  private Prose() {}

  /** Where the words of a comment stand in it. */
  static List<TextRange> inComment(String comment) {
    return words(without(CODE_LINE, without(NO_PROSE, comment)));
  }

  /** The text with blanks where it matches. */
  private static String without(Pattern pattern, String text) {
    StringBuilder rest = new StringBuilder(text);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      blank(rest, matcher.start(), matcher.end());
    }
    return rest.toString();
  }

  /** Where the words of a string literal stand in it; empty if it does not look like prose. */
  static List<TextRange> inString(String literal) {
    List<TextRange> words = words(without(NO_PROSE_IN_STRING, literal));
    return words.size() < FEWEST_WORDS ? List.of() : words;
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private static List<TextRange> words(String text) {
    List<TextRange> words = new ArrayList<>();
    boolean startsSentence = true;
    for (MatchResult chunk : CHUNK.matcher(text).results().toList()) {
      Matcher plain = PLAIN.matcher(chunk.group());
      if (plain.matches()) {
        addWords(plain.group(1), chunk.start() + plain.start(1), startsSentence, words);
      }
      startsSentence = SENTENCE_ENDS.indexOf(text.charAt(chunk.end() - 1)) >= 0;
    }
    return words;
  }

  /** Adds what is written in small letters; a capital begins a name, or a sentence. */
  private static void addWords(String plain, int start, boolean capital, List<TextRange> words) {
    for (MatchResult word : WORD.matcher(plain).results().toList()) {
      String rest = word.group().substring(capital && word.start() == 0 ? 1 : 0);
      if (rest.chars().allMatch(Character::isLowerCase)) {
        words.add(new TextRange(start + word.start(), start + word.end()));
      }
    }
  }
}
