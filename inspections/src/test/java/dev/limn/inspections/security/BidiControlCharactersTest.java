package dev.limn.inspections.security;

import static dev.limn.java.declare.JavaLanguage.JAVA;
import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BidiControlCharactersTest {
  private static final String REMOVE = "Remove the character";

  @Test
  void whatIsNotClosedOnItsLine() {
    check(
        BidiControlCharacters.class,
        """
        class A {
            // \u202B
             //^ U+202B (right-to-left embedding) changes the order in which the line is shown
            /* \u2067
             //^ U+2067 (right-to-left isolate) changes the order in which the line is shown
               \u2069 */
            String s = "\u2068";
                      //^ U+2068 (first strong isolate) changes the order in which the line is shown
            String t = "\u202A" + "\u202C";
                      //^ U+202A (left-to-right embedding) changes the order in which the line is shown
            String u = \"""
                \u2066
              //^ U+2066 (left-to-right isolate) changes the order in which the line is shown
                \""";
        }
        """);
  }

  @Test
  void whatIsClosedOnItsLine() {
    check(
        BidiControlCharacters.class,
        """
        /** \u202B a \u202C */
        class A {
            // \u2067 a \u202A b \u202C c \u2069
            /* \u2067 a \u202A b \u2069 */
            String s = "\u2068 a \u2069 \u2066 b \u2069";
            String t = \"""
                \u2066 a \u2069
                \""";
            String u = "\u202C \u2069";
        }
        """);
  }

  @Test
  void whatIsClosedInTheWrongOrder() {
    check(
        BidiControlCharacters.class,
        """
        class A {
            // \u202B \u2067 \u202C \u2069
             //^ U+202B (right-to-left embedding) changes the order in which the line is shown
            // \u2067 \u202B \u202C
             //^ U+2067 (right-to-left isolate) changes the order in which the line is shown
        }
        """);
  }

  @Test
  void overridesEvenWhereTheyAreClosed() {
    check(
        BidiControlCharacters.class,
        """
        /** \u202E a \u202C */
          //^ U+202E (right-to-left override) changes the order in which the line is shown
        class A {
            String s = "\u202D a \u202C";
                      //^ U+202D (left-to-right override) changes the order in which the line is shown
        }
        """);
  }

  @Test
  void namesThatLookTheSame() {
    check(
        BidiControlCharacters.class,
        """
        class A {
            void m(int admin) { ad\u200Bmin = 1; }
                                //^ U+200B (zero width space) cannot be seen
            int a\u200D;
               //^ U+200D (zero width joiner) cannot be seen
            int b\u00AD;
               //^ U+00AD (soft hyphen) cannot be seen
            int c\u202A;
               //^ U+202A (left-to-right embedding) changes the order in which the line is shown
        }
        """);
  }

  @Test
  void invisibleCharactersInComments() {
    check(
        BidiControlCharacters.class,
        """
        /** a\u200Bb */
        class A { // \u200E \u200D \uFEFF \u00AD
            /* \u200F */
        }
        """);
  }

  @Test
  void invisibleCharactersInLiterals() {
    check(
        BidiControlCharacters.class,
        """
        class A {
            String a = "ab\u200Bc";
                        //^ U+200B (zero width space) cannot be seen
            String b = "\u200E12 af";
                      //^ U+200E (left-to-right mark) cannot be seen
            String c = "\uFEFF";
                      //^ U+FEFF (zero width no-break space) cannot be seen
            char d = '\u2060';
                    //^ U+2060 (word joiner) cannot be seen
            char e = '\u200E';
                    //^ U+200E (left-to-right mark) cannot be seen
            String f = "a\u200B\u200C";
                       //^ U+200B (zero width space) cannot be seen
                        //^ U+200C (zero width non-joiner) cannot be seen
        }
        """);
  }

  @Test
  void invisibleCharactersThatBelongToTheText() {
    check(
        BidiControlCharacters.class,
        """
        class A {
            String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
            String hindi = "\u0915\u094D\u200D\u0937";
            String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
            String heart = "\u2764\uFE0F\u200D\uD83D\uDD25";
            String thai = "\u0E20\u0E32\u0E29\u0E32\u200B\u0E44\u0E17\u0E22";
            String hebrew = "\u05D0 (abc)\u200E";
            String minus = "\u200E-";
            String german = "Donau\u00ADdampf\u00ADschiff";
        }
        """);
  }

  @Test
  void illegalCharactersAreLeftToTheParser() {
    SyntaxTree tree = JAVA.parse(SourceText.of("class A { int x = 1 \u202E; }"));
    Catalogue catalogue = Catalogue.of(List.of(new BidiControlCharacters()));
    Set<String> ids =
        DocumentInspection.run(tree, catalogue, Settings.of(JAVA), Cancellation.NEVER)
            .findings()
            .stream()
            .map(Finding::id)
            .collect(toSet());
    assertFalse(ids.isEmpty());
    assertFalse(ids.contains("bidi-control-characters"));
  }

  @Test
  void fixWritesTheEscape() {
    checkFix(
        BidiControlCharacters.class,
        "Write it as `\\u202E`",
        "class A { String s = \"a$0\u202Eb\"; }",
        "class A { String s = \"a\\u202Eb\"; }");
    checkFix(
        BidiControlCharacters.class,
        "Write it as `\\u200B`",
        "class A { char c = '$0\u200B'; }",
        "class A { char c = '\\u200B'; }");
    checkFix(
        BidiControlCharacters.class,
        "Write it as `\\uFEFF`",
        "class A { String s = \"\\\\$0\uFEFF\"; }",
        "class A { String s = \"\\\\\\uFEFF\"; }");
  }

  @Test
  void fixRemovesTheCharacter() {
    checkUnsafeFix(
        BidiControlCharacters.class,
        REMOVE,
        "class A { /* a$0\u202E\u202E */ int x; }",
        "class A { /* a\u202E */ int x; }");
    checkUnsafeFix(
        BidiControlCharacters.class,
        REMOVE,
        "/** a$0\u2066 */ class A { int x; }",
        "/** a */ class A { int x; }");
    checkUnsafeFix(
        BidiControlCharacters.class, REMOVE, "class A { int a$0\u200Bb; }", "class A { int ab; }");
  }
}
