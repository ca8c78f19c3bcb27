package dev.limn.system.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Settings;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conflict that a merge left in a file is one error, and nothing is found or fixed in it. */
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

          private void helper(int one, int other) {}

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

  private static String fixed(String text) {
    return FixAll.run(
            SourceText.of(text), CATALOGUE, SETTINGS, FixAll.SAFE_AND_UNSAFE, Cancellation.NEVER)
        .text()
        .toString();
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
    assertEquals(
        IN_BODIES_AND_BETWEEN
            .replaceFirst("        y = y;\n", "")
            .replace("        y++;\n        y = y;\n", "        y++;\n")
            .replace("        q = q;\n", ""),
        fixed(IN_BODIES_AND_BETWEEN));
  }

  @Test
  void isNotTouchedByTheFixOfWhatEnclosesIt() {
    String text =
        """
        class A {
            private static class Inner {
        <<<<<<< HEAD
                int q;
        =======
                int p;
        >>>>>>> x
                int r;
            }
        }
        """;
    assertEquals(List.of("2 unused-private-class", "3 syntax-conflict"), findings(text));
    assertEquals(text, fixed(text));
  }

  @Test
  void isNotTouchedByCommentsThatSuppressFindings() {
    SyntaxTree tree =
        JavaLanguage.JAVA.parse(
            SourceText.of(
                "class A { void m(int x) {\n<<<<<<< a\nf(\n=======\n>>>>>>> b\nx = x);}}"));
    int at = tree.text().toString().indexOf("x = x");
    assertEquals(
        Optional.empty(),
        JavaLanguage.JAVA.suppress(tree, "self-assignment", new TextRange(at, at + 5)));
  }

  /** In each text, all that is wrong is a conflict, and what is marked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Both sides open a block, and another one; or there was a third version.
        """
        class A {
            int m(int a, int b, int c) {
        <<<<<<< HEAD //
                if (a > 0) {
                    for (;;) {
        ||||||| base
                if (c > 0) {
        =======
                while (b > 0) {
                    for (;;) {
        >>>>>>> x
                        b++;
                        c = c; //
                    }
                }
                return a;
            }
            void other(int q) { q = q; } //
        }
        """,
        // Both close one.
        """
        class A {
            int m(int a, int b) {
                if (a > 0) {
                    a = a; //
        <<<<<<< HEAD //
                }
                return a;
        =======
                } else {
                    b = 3;
                }
                return b;
        >>>>>>> x
            }
            void other(int q) { q = q; } //
        }
        """,
        """
        class A {
            int m(int a, int b, int c) {
                if (a > 0) {
                    a = a; //
        <<<<<<< HEAD //
                } else {
        =======
                } else if (b > 0) {
        >>>>>>> x
                    b++;
                    c = c; //
                }
                return a;
            }
        }
        """,
        // The head of a method, and of a class.
        """
        class A {
            void first(int q) { q = q; } //
        <<<<<<< HEAD //
            public int m(int a, int b) {
        =======
            protected int m(long a) throws Exception {
        >>>>>>> x
                b++;
                b = b; //
                return a;
            }
        }
        """,
        """
        import java.util.List;
        <<<<<<< HEAD //
        import java.util.Map;
        =======
        import java.util.Set;
        >>>>>>> x

        <<<<<<< HEAD //
        public class A extends B {
        =======
        public class A extends C implements D {
        >>>>>>> x
            Set<String> s; Map<String, String> m; List<String> l;
            void other(int q) { q = q; } //
        }
        """,
        // A part of a statement or of a declaration.
        """
        class A {
            private static final int X =
        <<<<<<< HEAD //
                1;
        =======
                2;
        >>>>>>> x

            int m(int a) {
                call(a,
        <<<<<<< HEAD //
                    1);
        =======
                    2);
        >>>>>>> x
                return X
        <<<<<<< HEAD //
                    + 1
        =======
                    + 2
        >>>>>>> x
                ;
            }
            void other(int q) { q = q; } //
        }
        """,
        // A comment that both sides begin.
        """
        class A {
        <<<<<<< HEAD //
            /** One.
        =======
            /** Two.
        >>>>>>> x
             */
            void other(int q) { q = q; } //
        }
        """,
        // Nothing but a comment between two.
        """
        class A {
            void m(int q) {
        <<<<<<< HEAD //
        =======
                q++;
        >>>>>>> x
                // A comment.
        <<<<<<< HEAD //
        =======
                q--;
        >>>>>>> x
                ; //
            }
            void other(int q) { q = q; } //
        }
        """,
        // Markers without others.
        """
        class A {
            void m(int q) {
        <<<<<<< HEAD //
                q++;
        =======
                q--;
            }
            void other(int q) { q = q; } //
        }
        """,
        """
        class A {
            void m(int q) {
                q++;
        ======= //
                q--; }
        >>>>>>> x
            }
            void other(int q) { q = q; } //
        <<<<<<< HEAD //
            void last(int q) { q = q; } //
        }
        """,
        // The end of the file.
        """
        class A {
            void other(int q) {
                q = q; //
        <<<<<<< HEAD //
            }
        }
        =======
                q = q;
            }
        }
        >>>>>>> x\
        """,
      })
  void isOneErrorAndLeavesTheStructureAroundItAsItIs(String text) {
    List<String> lines = text.lines().toList();
    List<String> marked =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).endsWith(" //"))
            .mapToObj(i -> (i + 1) + (lines.get(i).matches("[<=].*") ? " syntax-conflict" : ""))
            .toList();
    List<String> found =
        findings(text).stream()
            .filter(it -> !it.contains("unused-"))
            .map(it -> it.endsWith("syntax-conflict") ? it : it.substring(0, it.indexOf(' ')))
            .toList();
    assertEquals(marked, found);
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
