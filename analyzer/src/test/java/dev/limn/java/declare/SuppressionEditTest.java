package dev.limn.java.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionEditTest {

  /** The text after the suppression of a finding at the digit in it. */
  private static String suppressed(String text) {
    SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(text));
    int place = text.replaceAll("(?s)\\d.*", "").length();
    return JavaLanguage.JAVA
        .suppress(tree, "some-id", TextRange.ofLength(place, 1))
        .map(edit -> tree.text().apply(List.of(edit)).toString())
        .orElse("nothing");
  }

  @Test
  void putsTheCommentBeforeTheSmallestStatement() {
    assertEquals(
        """
        class A {
            void m() {
                if (a) {
                    // limn-ignore some-id
                    f(1);
                }
            }
        }
        """,
        suppressed(
            """
            class A {
                void m() {
                    if (a) {
                        f(1);
                    }
                }
            }
            """));
  }

  @Test
  void goesOutwardsToAStatementThatBeginsItsLine() {
    assertEquals(
        """
        class A {
        \tvoid m() {
        \t\t// limn-ignore some-id
        \t\tif (a) f(1);
        \t}
        }
        """,
        suppressed(
            """
            class A {
            \tvoid m() {
            \t\tif (a) f(1);
            \t}
            }
            """));
  }

  @Test
  void putsTheCommentBeforeTheDocumentationOfAMember() {
    assertEquals(
        """
        class A {
            // limn-ignore some-id
            /** Documented. */
            int i = 1;
        }
        """,
        suppressed(
            """
            class A {
                /** Documented. */
                int i = 1;
            }
            """));
  }

  @Test
  void keepsTheLineBreaksOfTheFile() {
    assertEquals(
        "class A {\r\n  // limn-ignore some-id\r\n  int i = 1;\r\n}\r\n",
        suppressed("class A {\r\n  int i = 1;\r\n}\r\n"));
  }

  @Test
  void suppressesAFindingInAComment() {
    assertEquals(
        "class A {\n  // limn-ignore some-id\n  // note 1\n  int i;\n}\n",
        suppressed("class A {\n  // note 1\n  int i;\n}\n"));
    assertEquals(
        "class A {\n  // limn-ignore some-id\n  int i; // note 1\n  int j;\n}\n",
        suppressed("class A {\n  int i; // note 1\n  int j;\n}\n"));
    assertEquals(
        "class A {}\n// limn-ignore some-id\n// note 1\n", suppressed("class A {}\n// note 1\n"));
  }

  @Test
  void suppressesFindingsInTheHeadOfTheFile() {
    assertEquals("// limn-ignore some-id\npackage p1;\n", suppressed("package p1;\n"));
    assertEquals("// limn-ignore some-id\nimport p1.A;\n", suppressed("import p1.A;\n"));
  }
}
