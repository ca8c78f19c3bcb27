package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressTest {

  private static final String SOURCE =
      """
      class A {
          void m(int x) {
              for (;;) { x = x; ; }
              if (x > 0) { ; }
          }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void writesACommentWithTheReasonBeforeEachStatement() {
    Cli.Run run =
        cli.file("A.java", SOURCE).run("suppress", "--reason", "they are old: see #7", ".");
    assertEquals(
        """
        class A {
            void m(int x) {
                // limn-ignore same-name, stray-semicolon: they are old: see #7
                for (;;) { x = x; ; }
                // limn-ignore stray-semicolon: they are old: see #7
                if (x > 0) { ; }
            }
        }
        """,
        cli.read("A.java"));
    assertEquals(
        "suppressed 3 problems in 1 file\nno problems in 1 file, 0.0 s\n", run.outWithoutTime());
    assertEquals(0, run.status());
    assertEquals(0, cli.run("check", "--unused-suppressions").status());
  }

  @Test
  void keepsLineBreaksAndChoosesInspections() {
    cli.file("A.java", SOURCE.replace("\n", "\r\n"));
    Cli.Run run = cli.run("suppress", "--reason=why", "--select", "same-name", "A.java");
    assertTrue(
        cli.read("A.java")
            .contains(
                "\r\n        // limn-ignore same-name: why\r\n        for (;;) { x = x; ; }"));
    assertEquals(0, run.status());
  }

  @Test
  void leavesErrorsOfTheLanguage() {
    Cli.Run run = cli.file("A.java", "class A { int x }\n").run("suppress", "--reason=x", ".");
    assertEquals("class A { int x }\n", cli.read("A.java"));
    assertTrue(run.out().contains("error"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void wantsAReasonThatIsOne() {
    cli.file("A.java", SOURCE);
    for (List<String> wrong :
        List.of(
            List.of("x"),
            List.of("--reason", " ", "."),
            List.of("--reason=a\nb", "."),
            List.of("--reason=\\u000a", "."))) {
      List<String> words = new java.util.ArrayList<>(List.of("suppress"));
      words.addAll(wrong);
      Cli.Run run = cli.run(words.toArray(String[]::new));
      assertEquals(2, run.status());
      assertEquals("", run.out());
    }
    assertEquals(SOURCE, cli.read("A.java"));
  }

  @Test
  void findsSuppressionsThatSuppressNothing() {
    cli.file(
        "A.java",
        """
        class A {
            // limn-ignore same-name, stray-semicolon: because
            void m(int x) { ; }
            // limn-ignore old-name: gone
            void n() {
                ; // limn-ignore sonar:S1116
                n(); // limn-ignore long-name
            }
        }
        """);
    Cli.Run run = cli.run("check", "--unused-suppressions");
    assertEquals(
        List.of(
            "A.java:2:5  information  unused-suppression",
            "  Nothing is suppressed here by `same-name`",
            "A.java:4:5  information  unused-suppression",
            "  No inspection is called `old-name`"),
        run.lines().stream().filter(line -> line.matches("A.java.*|  N.*")).toList());
    assertEquals(0, run.status());
    assertEquals("no problems in 1 file, 0.0 s\n", cli.run("check").outWithoutTime());
  }

  @Test
  void doesNotKnowOfSuppressionsOfWhatDidNotRun() {
    cli.file("A.java", "// limn-ignore same-name\nclass A {}\n// limn-ignore all\n");
    Cli.Run other = cli.run("check", "--unused-suppressions", "--select=stray-semicolon");
    assertEquals("no problems in 1 file, 0.0 s\n", other.outWithoutTime());
    cli.file("A.java", "// limn-ignore same-name\nclass A { int FAIL; }\n");
    assertTrue(cli.run("check", "--unused-suppressions").out().startsWith("no problems"));
  }
}
