package dev.limn.java.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.query.Language.Suppressions;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts, a digit stands for a finding at its place. */
class JavaSuppressionsTest {
  private static final Set<String> ALIASES =
      Set.of(
          "sonar:S1656",
          "pmd:UnusedLocalVariable",
          "errorprone:SelfAssignment",
          "intellij:SillyAssignment",
          "ecj:noEffectAssignment",
          "checkstyle:InnerAssignment");

  /** The digits in a text whose findings are not suppressed. */
  private static List<Integer> left(String text) {
    SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(text));
    Suppressions suppressions = JavaLanguage.JAVA.suppressions(tree);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && !isPartOfWord(text, i)) {
        TextRange place = TextRange.ofLength(i, 1);
        if (!suppressions.cover("self-assignment", ALIASES, place)) {
          left.add(Character.digit(text.charAt(i), 10));
        }
      }
    }
    return left;
  }

  private static boolean isPartOfWord(String text, int i) {
    return i > 0 && Character.isJavaIdentifierPart(text.charAt(i - 1));
  }

  @Test
  void coversTheStatementAfterAComment() {
    assertEquals(
        List.of(1, 4),
        left(
            """
            class A {
                void m() {
                    f(1);
                    // limn-ignore self-assignment: it is a test
                    f(2,
                      3);
                    f(4);
                }
            }
            """));
  }

  @Test
  void coversTheDeclarationAfterACommentWithItsDocumentation() {
    assertEquals(
        List.of(5),
        left(
            """
            class A {
                // limn-ignore other, self-assignment: it is a test
                /** Documented. */
                @Deprecated
                int m() {
                    return 1;
                }

                /** Documented. */
                // limn-ignore self-assignment
                @Deprecated
                int n() { return 2; }

                @Deprecated
                // limn-ignore self-assignment: between
                public
                // and here
                int o() { return 3; }

                /* limn-ignore self-assignment: block */ int i = 4;
                int j = 5;
            }
            """));
  }

  @Test
  void coversTheLineOfATrailingComment() {
    assertEquals(
        List.of(2),
        left(
            """
            class A {
                int i = 1; // limn-ignore self-assignment: why not
                int j = 2;
                int k = f( // limn-ignore self-assignment
                    3 + g(4)); // limn-ignore self-assignment
            }
            """));
  }

  @Test
  void coversWhatFollowsInTheMiddleOfAnExpression() {
    assertEquals(
        List.of(1),
        left(
            """
            class A {
                Object o = f(1)
                    // limn-ignore self-assignment
                    .g(2);
            }
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// limn-ignore other: it is a test",
        "// limn-ignore",
        "// limn-ignore : it is a test",
        "// see limn-ignore self-assignment",
        "// limn-ignore self-assignments",
        "// noinspection: SillyAssignment",
      })
  void takesNothingElseForASuppression(String comment) {
    assertEquals(List.of(1), left("class A {\n  " + comment + "\n  int i = 1;\n}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self-assignment",
        "all",
        "java:S1656",
        "squid:S1656",
        "S1656",
        "PMD",
        "PMD.UnusedLocalVariable",
        "UnusedLocalVariable",
        "SelfAssignment",
        "SillyAssignment",
        "noEffectAssignment",
        "InnerAssignment",
        "innerassignment",
        "checkstyle:InnerAssignment"
      })
  void knowsTheNamesOfOtherTools(String name) {
    assertEquals(
        List.of(2), left("class A { @SuppressWarnings(\"" + name + "\") int i = 1; int j = 2; }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings({\"unchecked\", \"S1656\"})",
        "@SuppressWarnings(value = \"S1656\")",
        "@SuppressWarnings(value = {\"S1656\",})",
        "@java.lang.SuppressWarnings(\"S1656\")",
        "@Deprecated @SuppressWarnings(\"S1656\") public",
      })
  void readsAnnotationsHoweverTheyAreWritten(String annotation) {
    assertEquals(List.of(), left("class A { " + annotation + " int i = 1; }"));
    assertEquals(List.of(), left(annotation + " class A { int m() { return 1; } }"));
  }

  @Test
  void readsAnnotationsOfParametersAndLocalVariables() {
    assertEquals(
        List.of(1),
        left(
            """
            class A {
                void m(@SuppressWarnings("all") int[] a, int[] b) {
                    f(1);
                    @SuppressWarnings("all") int j = 2;
                }
            }
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"Self\" + \"Assignment\")",
        "@SuppressWarnings(ALL)",
        "@SuppressWarnings",
        "@SuppressWarnings()",
        "@SuppressWarnings(\"s1656\")",
        "@SuppressWarning(\"S1656\")",
        "@SuppressWarnings(\"",
      })
  void guessesNothing(String annotation) {
    assertEquals(List.of(1), left("class A {\n" + annotation + "\nint i = 1; }"));
  }

  @Test
  void coversWhatIntellijIgnores() {
    assertEquals(
        List.of(2, 4),
        left(
            """
            class A {
                //noinspection unused,SillyAssignment
                int i = 1;
                int j = 2;
                // noinspection ALL, SillyAssignment
                int k = 3;
                int l = 4; //noinspection SillyAssignment
            }
            """));
  }

  @Test
  void coversLinesThatSonarAndPmdIgnore() {
    assertEquals(
        List.of(3, 6),
        left(
            """
            class A {
                int i = 1; // NOSONAR
                int j = 2; // NOPMD - it is a test
                int k = 3; // NOSONARS
                int l = 4 /* NOSONAR */ + f(
                    5); // see NOPMD
                int m = 6;
            } // NOSONAR
            """));
  }

  @Test
  void coversWhatStandsWhereCheckstyleIsOff() {
    String text =
        """
        class A {
            int i = 1;
            // CHECKSTYLE:OFF
            int j = 2;
            // CHECKSTYLE:ON
            int k = 3;
            /* CHECKSTYLE:OFF */
            int l = 4;
        }
        """;

    assertEquals(List.of(1, 3), left(text));
    SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(text));
    assertFalse(
        JavaLanguage.JAVA
            .suppressions(tree)
            .cover("self-assignment", Set.of("pmd:X"), TextRange.ofLength(text.indexOf('2'), 1)));
  }

  @Test
  void readsDirectivesAtTheEndOfTheFile() {
    assertEquals(List.of(), left("class A { int i = 1; } // limn-ignore self-assignment"));
    assertTrue(left("class A { int i = 1; } // limn-ignore").contains(1));
  }
}
