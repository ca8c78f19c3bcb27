package dev.limn.inspections.security;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.View.Comment;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds characters that make source text look like something else. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "bidi-control-characters",
    summary = "Control character that makes code look like other code",
    category = Category.SECURITY,
    severity = Severity.ERROR,
    aliases = {"sonar:S2479", "errorprone:UnicodeDirectionalityCharacters"},
    doc =
        """
        Control characters for text that runs from right to left can make a line look like another
        one: what seems to be code is a comment, what seems to be in a string is code. Others
        cannot be seen at all, so that two names that look the same are not. An attacker can hide
        in a harmless looking change with them ("Trojan source", CVE-2021-42574).

        ```java
        class Door {
            void open(boolean isAdmin) {
                /*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */
                //^ U+202E (right-to-left override) changes the order in which the line is shown
                                   //^ U+2066 (left-to-right isolate) changes the order in which the line is shown
                unlock();
            }

            void unlock() {}
        }
        ```

        Where such a character is wanted in a string, its escape can be read by all.

        ## Not reported

        - In comments, strings and character literals: embeddings and isolates that are closed on
          their line, and so end where they seem to end.
        - In comments: direction marks and invisible characters.
        - In strings: direction marks beside letters that are not Latin, or without any letters;
          joiners and other invisible characters next to such letters or to emoji, where they
          belong to the spelling; soft hyphens.
        - Between names and other code, where such a character is a syntax error by itself.
        """)
public final class BidiControlCharacters implements Inspection {

  /** From here on letters are neither Latin ones nor marks on them. */
  private static final int OTHER_SCRIPTS = 0x370;

  /** From here to {@link #SYMBOLS} there are spaces, dashes, quotes and control characters. */
  private static final int PUNCTUATION = 0x2000;

  private static final int SYMBOLS = 0x2070;

  private static final String MARKS = "\u061C\u200E\u200F";
  private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
  private static final String OVERRIDES = "\u202D\u202E";
  private static final String ISOLATES = "\u2066\u2067\u2068";
  private static final char EMBEDDING_END = '\u202C';
  private static final char ISOLATE_END = '\u2069';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char SOFT_HYPHEN = '\u00AD';

  @Override
  public void register(Visits visits) {
    visits.onTokensWith(Node.UNUSUAL, BidiControlCharacters::check);
  }

  private static void check(Element token, View view) {
    for (Comment comment : view.commentsBefore(token)) {
      checkComment(comment.text(), comment.range().start(), view);
    }
    int start = token.range().start();
    String text = token.text();
    switch ((JavaKind) token.kind()) {
      case STRING_LITERAL, TEXT_BLOCK, CHARACTER_LITERAL -> checkLiteral(text, start, view);
      case DOC_COMMENT -> checkComment(text, start, view);
      default -> checkCode(text, start, view);
    }
  }

  private static void checkCode(String text, int start, View view) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBidi(c) || isInvisible(c)) {
        removable(c, start + i, "Names with and without it are different ones", view);
      }
    }
  }

  private static void checkComment(String text, int start, View view) {
    for (int i : misleading(text)) {
      removable(text.charAt(i), start + i, "Read first what it may have hidden", view);
    }
  }

  private static void checkLiteral(String text, int start, View view) {
    Set<Integer> found = new TreeSet<>(misleading(text));
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i)) && !isSpelling(text, i)) {
        found.add(i);
      }
    }
    for (int i : found) {
      char c = text.charAt(i);
      TextRange range = TextRange.ofLength(start + i, 1);
      String escape = String.format("\\u%04X", (int) c);
      report(c, range, view)
          .fix("Write it as `" + escape + "`", edit -> edit.replaceText(range, escape));
    }
  }

  private static void removable(char c, int offset, String why, View view) {
    TextRange range = TextRange.ofLength(offset, 1);
    report(c, range, view)
        .unsafeFix("Remove the character", why, edit -> edit.replaceText(range, ""));
  }

  private static Report report(char c, TextRange range, View view) {
    return view.reportAt(
        range,
        "U+%04X (%s) %s",
        (int) c,
        Character.getName(c).toLowerCase(Locale.ROOT),
        isBidi(c) ? "changes the order in which the line is shown" : "cannot be seen");
  }

  /** Where a text overrides the direction, or begins one that does not end on the same line. */
  private static Set<Integer> misleading(String text) {
    Set<Integer> found = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OVERRIDES.indexOf(c) >= 0) {
        found.add(i);
      }
      if (EMBEDDINGS.indexOf(c) >= 0 || ISOLATES.indexOf(c) >= 0) {
        open.push(i);
      } else if (c == '\n' || c == '\r') {
        found.addAll(open);
        open.clear();
      } else {
        close(c, open, text);
      }
    }
    found.addAll(open);
    return found;
  }

  /** The end of an isolate ends all that began inside it; that of an embedding, only the last. */
  private static void close(char c, Deque<Integer> open, String text) {
    if (c == EMBEDDING_END && !open.isEmpty() && isEmbedding(text, open.element())) {
      open.pop();
    } else if (c == ISOLATE_END && !open.stream().allMatch(at -> isEmbedding(text, at))) {
      while (isEmbedding(text, open.pop())) {
        // It ends with the isolate.
      }
    }
  }

  private static boolean isEmbedding(String text, int at) {
    return EMBEDDINGS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBidi(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isInvisible(char c) {
    return MARKS.indexOf(c) >= 0
        || c >= '\u200B' && c <= '\u200D'
        || c >= '\u2060' && c <= '\u2065'
        || c >= '\u206A' && c <= '\u206F'
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || c == '\u180E';
  }

  /** Whether an invisible character in a literal belongs to what is written there. */
  private static boolean isSpelling(String literal, int at) {
    char c = literal.charAt(at);
    if (MARKS.indexOf(c) < 0) {
      return c == SOFT_HYPHEN || isForeign(before(literal, at)) || isForeign(after(literal, at));
    }
    String content = literal.substring(1, literal.length() - 1);
    return content.codePoints().anyMatch(BidiControlCharacters::isForeign)
        || (content.codePoints().noneMatch(Character::isLetterOrDigit)
            && content.chars().anyMatch(other -> !isInvisible((char) other)));
  }

  private static int before(String text, int at) {
    int i = at;
    while (i > 0 && isInvisible(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 ? text.codePointBefore(i) : 0;
  }

  private static int after(String text, int at) {
    int i = at;
    while (i < text.length() && isInvisible(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : 0;
  }

  /** Whether a character is a letter or a sign of another script, or an emoji. */
  private static boolean isForeign(int codePoint) {
    return codePoint >= OTHER_SCRIPTS && (codePoint < PUNCTUATION || codePoint >= SYMBOLS);
  }
}
