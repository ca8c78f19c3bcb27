package dev.limn.system.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Settings;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conflict that a merge left in a file is one error, and no code. */
class MergeConflictTest {
  private static final Catalogue CATALOGUE =
      Catalogue.load(MergeConflictTest.class.getClassLoader());
  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA);

  private static final String IN_BODIES_AND_BETWEEN =
      """
      import java.util.List;
      import java.util.Map;

      class A {
          private int field;

          private void helper() {}

          void m(int y) {
              y = y;
              int count = 1;
              count = 2;
      <<<<<<< HEAD
              helper(count, field);;
              List<String> a = null;
      ||||||| base
              y = y;
      =======
              Map<String, String> b = null;
      >>>>>>> feature
              y++;
              y = y;
          }

      <<<<<<< HEAD
          void n() { ; }
      =======
          void k(int z) { z = z; }
      >>>>>>> feature

          void last(int q) {
              q = q;
          }

          private static final class Inner {}
      <<<<<<< HEAD
          Inner inner;
      =======
      >>>>>>> feature
      }
      """;

  private static List<String> findings(String text) {
    SourceText source = SourceText.of(text);
    return DocumentInspection.run(
            JavaLanguage.JAVA.parse(source), CATALOGUE, SETTINGS, Cancellation.NEVER)
        .findings()
        .stream()
        .map(it -> (source.lines().lineOf(it.range().start()) + 1) + " " + it.id())
        .toList();
  }

  @Test
  void isOneErrorAndWhatStandsElsewhereIsFound() {
    assertEquals(
        List.of(
            "10 self-assignment",
            "13 syntax-conflict",
            "22 self-assignment",
            "25 syntax-conflict",
            "32 self-assignment",
            "36 syntax-conflict"),
        findings(IN_BODIES_AND_BETWEEN));
  }

  @Test
  void isNotTouchedByFixes() {
    String fixed =
        FixAll.run(
                SourceText.of(IN_BODIES_AND_BETWEEN),
                CATALOGUE,
                SETTINGS,
                FixAll.SAFE_AND_UNSAFE,
                Cancellation.NEVER)
            .text()
            .toString();
    assertEquals(
        IN_BODIES_AND_BETWEEN
            .replaceFirst("        y = y;\n", "")
            .replace("        y++;\n        y = y;\n", "        y++;\n")
            .replace("        q = q;\n", ""),
        fixed);
  }

  @Test
  void isOneErrorWhereverItStands() {
    assertEquals(
        List.of("1 syntax-conflict"),
        findings("<<<<<<< HEAD\nimport a.B;\n=======\n>>>>>>> x\nclass A {}\n"));
    assertEquals(
        List.of("2 syntax-conflict"),
        findings("class A {}\n<<<<<<< HEAD\nclass B {\n=======\nclass C {}\n>>>>>>> x"));
    assertEquals(
        List.of("2 syntax-conflict"),
        findings("class A {\r\n<<<<<<< HEAD\r\nint a\r\n=======\r\n>>>>>>> x\r\n}\r\n"));
  }

  @Test
  void whatIsLikeAConflictIsNone() {
    assertEquals(
        List.of(),
        findings(
            """
            /*
            <<<<<<< HEAD
            >>>>>>> x
             */
            class A {
                String a = \"""
            <<<<<<< HEAD
            >>>>>>> x
            \""";
                java.util.List<java.util.List<java.util.List<java.util.List<String
            >>>> b;
            }
            """));
  }
}
