package dev.limn.inspections.modernisation;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class TextBlockTest {

  @Test
  void lines() {
    check(
        TextBlock.class,
        """
        class A {
            String s = "one\\n" + "two\\n";
                     //^^^^^^^ These lines can be a text block
            String t = m("one\\n" +
                       //^^^^^^^ These lines can be a text block
                "\\n" +
                "three");
        }
        """);
  }

  @Test
  void fewOrOtherBreaks() {
    check(
        TextBlock.class,
        """
        class A {
            String s = "one\\n" + "two";
            String t = "one" + "two\\n" + "three\\n" + "four\\n";
            String u = "one\\\\n" + "two\\\\n" + "three";
            String v = "one\\ntwo\\nthree";
        }
        """);
  }

  @Test
  void otherPartsAndComments() {
    check(
        TextBlock.class,
        """
        class A {
            String s = "one\\n" + "two\\n" + three;
            String t = 'o' + "ne\\n" + "two\\n" + "three";
            String u = "one\\n" // one
                + "two\\n" + "three";
            boolean b = "one\\n" + "two\\n" + "three" == s;
        }
        """);
  }

  @Test
  void indentedLinesAlone() {
    check(
        TextBlock.class,
        """
        class A {
            String s = " one\\n" + " two\\n" + " three";
        }
        """);
  }

  @Test
  void olderLanguage() {
    check(
        TextBlock.class,
        """
        //- /A.java level:14
        class A {
            String s = "one\\n" + "two\\n" + "three";
        }
        """);
  }

  @Test
  void writesABlock() {
    checkFix(
        TextBlock.class,
        "Write a text block",
        """
        class A {
            String s =
                $0"<a href=\\"x\\">\\n"
                + "\\n"
                + "  \\tb  \\n"
                + "\\\\n\\"\\"\\"\\"\\n"
                + "</a>\\n";
        }
        """,
        "class A {\n"
            + "    String s =\n"
            + "        \"\"\"\n"
            + "        <a href=\"x\">\n"
            + "\n"
            + "          \\tb \\s\n"
            + "        \\\\n\"\"\\\"\"\n"
            + "        </a>\n"
            + "        \"\"\";\n"
            + "}\n");
  }

  @Test
  void endsWithoutABreak() {
    checkFix(
        TextBlock.class,
        "Write a text block",
        """
        class A {
          String s = $0"say\\n" + "  \\"yes\\"\\n" + "or \\"no\\"";
        }
        """,
        "class A {\n"
            + "  String s = \"\"\"\n"
            + "      say\n"
            + "        \"yes\"\n"
            + "      or \"no\\\"\"\"\";\n"
            + "}\n");
  }

  @Test
  void blankLines() {
    check(
        TextBlock.class,
        """
        class A {
            String a = "\\n"
                + "}\\n";
            String b = "\\n"
                     //^^^^ These lines can be a text block
                + "{\\n"
                + "}\\n";
        }
        """);
  }
}
