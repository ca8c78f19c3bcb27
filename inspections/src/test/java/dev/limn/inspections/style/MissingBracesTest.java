package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingBracesTest {

  @Test
  void allKindsOfBodies() {
    check(
        MissingBraces.class,
        """
        class A {
            void m(int x) {
                if (x == 1) n();
              //^^ The body has no braces
                else o();
              //^^^^ The body has no braces
                for (;;) n();
              //^^^ The body has no braces
                for (int y : z) n();
              //^^^ The body has no braces
                while (x > 0) x--;
              //^^^^^ The body has no braces
                do x++; while (x < 9);
              //^^ The body has no braces
            }
        }
        """);
  }

  @Test
  void bracesElseIfAndSemicolons() {
    check(
        MissingBraces.class,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    n();
                } else if (x == 2) {
                    o();
                } else {
                    p();
                }
                while (next());
                for (;;);
                label: synchronized (this) {}
            }
        }
        """);
  }

  @Test
  void aroundALine() {
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
            void m(int x) {
                $0if (x == 1) // one
                    n(); // n
                o();
            }
        }
        """,
        """
        class A {
            void m(int x) {
                if (x == 1) { // one
                    n(); // n
                }
                o();
            }
        }
        """);
  }

  @Test
  void onOneLine() {
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
          void m(int x) {
            while (x > 1) {
              $0if (x == 1) n(); else /* two */ o();
            }
          }
        }
        """,
        """
        class A {
          void m(int x) {
            while (x > 1) {
              if (x == 1) {
                n();
              } else /* two */ o();
            }
          }
        }
        """);
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
        \tvoid m(int x) {
        \t\tif (x == 1) n(); $0else /* two */ o();
        \t}
        }
        """,
        """
        class A {
        \tvoid m(int x) {
        \t\tif (x == 1) n(); else {
        \t\t\t/* two */ o();
        \t\t}
        \t}
        }
        """);
  }

  @Test
  void beforeWhatFollowsTheBody() {
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
            void m(int x) {
                $0do
                    x++;
                while (x < 9);
                if (x == 1)
                    n();
                else
                    o();
            }
        }
        """,
        """
        class A {
            void m(int x) {
                do {
                    x++;
                } while (x < 9);
                if (x == 1)
                    n();
                else
                    o();
            }
        }
        """);
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
            void m(int x) {
                $0if (x == 1)
                    n(); // one
                else
                    o();
            }
        }
        """,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    n(); // one
                }
                else
                    o();
            }
        }
        """);
  }

  @Test
  void aBodyOfSeveralLinesOnTheLineOfItsHead() {
    checkFix(
        MissingBraces.class,
        "Add braces",
        """
        class A {
            void m(boolean b) {
                $0while (b) /* once */ n( // a
                    b);
            }
        }
        """,
        """
        class A {
            void m(boolean b) {
                while (b) {
                    /* once */ n( // a
                    b);
                }
            }
        }
        """);
  }

  @Test
  void bodiesInBodiesOnOneLineGetTheirOwnIndentation() {
    String text =
        """
        class A {
            void m(boolean b, boolean c) {
                if (b) if (c) n(); else o();
            }
        }
        """;
    FixAll.Fixed fixed =
        FixAll.run(
            SourceText.of(text),
            Catalogue.of(List.of(new MissingBraces())),
            Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL),
            FixAll.SAFE,
            Cancellation.NEVER);
    assertEquals(
        """
        class A {
            void m(boolean b, boolean c) {
                if (b) {
                    if (c) {
                        n();
                    } else {
                        o();
                    }
                }
            }
        }
        """,
        fixed.text().toString());
  }
}
