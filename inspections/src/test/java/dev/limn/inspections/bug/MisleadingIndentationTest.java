package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class MisleadingIndentationTest {
  private static final String BRACES = "Add braces";

  @Test
  void afterEachKindOfBody() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a, int[] xs) {
                if (a)
                    m(a, xs);
                    n();
                  //^ This statement looks guarded by the `if` above, and is not

                if (a)
                    m(a, xs);
                else
                    n();
                    n();
                  //^ This statement looks guarded by the `else` above, and is not

                while (a)
                    m(a, xs);
                    n();
                  //^ This statement looks repeated by the `while` above, and is not

                for (int x : xs)
                    m(a, xs);
                    n();
                  //^ This statement looks repeated by the `for` above, and is not

                for (int i = 0; i < 9; i++)
                    m(a, xs);

                    // As often as needed.
                    n();
                  //^ This statement looks repeated by the `for` above, and is not
            }
            void n() {}
        }
        """);
  }

  @Test
  void bodiesInBodies() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a, int[] xs) {
                if (a)
                    for (int x : xs)
                        m(a, xs);
                        n();
                      //^ This statement looks repeated by the `for` above, and is not
            }
            void n() {
                if (true)
                    if (false)
                        n();
                    n();
                  //^ This statement looks guarded by the `if` above, and is not

                if (true)
                    n();
                else if (false)
                    n();
                else if (false)
                    n();
                    n();
                  //^ This statement looks guarded by the `if` above, and is not
                out:
                for (;;)
                    break out;
                    n();
                  //^ This statement looks repeated by the `for` above, and is not
            }
        }
        """);
  }

  @Test
  void onlyTheFirstStatementIsMarked() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a) {
                if (a)
                    m(a);
                    if (a) {
                  //^^ This statement looks guarded by the `if` above, and is not
                        m(a);
                    }
                    m(a);
                m(a);
            }
        }
        """);
  }

  @Test
  void inSwitchGroups() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                        if (x > 0)
                            m(1);
                            break;
                          //^^^^^ This statement looks guarded by the `if` above, and is not
                    case 2: if (x > 0)
                        m(2);
                        break;
                    case 3:
                        if (x > 0)
                            m(3);
                        break;
                }
            }
        }
        """);
  }

  @Test
  void whatIsClear() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a) {
                if (a)
                    m(a);
                m(a);
                if (a) {
                    m(a);
                }
                    m(a);
                if (a) return;
                    m(a);
                if (a)
                    m(a); m(a);
                if (a)
                    m(a);
                  m(a);
                if (a)
                    m(a);
                        m(a);
                while (a)
                    ;
                    m(a);
                if (a)
                m(a);
                m(a);
                do
                    m(a);
                while (a);
                    m(a);
                if (a) {
                    m(a);
                } else
                    m(a);
                m(a);
            }
        }
        """);
  }

  @Test
  void controlStatementsOutOfLine() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a) {
                int x = 1;
        if (a)
                m(a);
                m(a);
            }
            void n(boolean a) {
            if (a)
                m(a);
                m(a);
                m(a);
            }
            void o(boolean a) {
                int x = 1; if (a)
                    m(a);
                    m(a);
            }
        }
        """);
  }

  @Test
  void tabs() {
    check(
        MisleadingIndentation.class,
        """
        class A {
        \tvoid m(boolean a) {
        \t\tif (a)
        \t\t\tm(a);
        \t\t\tn();
         //^ This statement looks guarded by the `if` above, and is not
        \t\tif (a)
        \t\t\tm(a);
                                n();
        \t}
        \tvoid n() {}
        }
        """);
  }

  @Test
  void fixMovesTheStatementsOut() {
    checkFix(
        MisleadingIndentation.class,
        "Move it out to the `if`",
        """
        class A {
            void m(boolean a) {
                if (a)
                    m(a);

                    // Why?
                    $0m( // one
                        a /* two
                    three */);
                    String s = \"""
                        text
                    \""";
                m(a);
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                if (a)
                    m(a);

                // Why?
                m( // one
                    a /* two
                    three */);
                String s = \"""
                        text
                    \""";
                m(a);
            }
        }
        """);
  }

  @Test
  void fixAddsBraces() {
    checkUnsafeFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            void m(boolean a) {
                if (a) // one
                    m(a);
                    // two
                    $0m(a);
                    m(a); // three
                // four
                m(a);
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                if (a) { // one
                    m(a);
                    // two
                    m(a);
                    m(a); // three
                }
                // four
                m(a);
            }
        }
        """);
  }

  @Test
  void fixAddsBracesToElseAndLoops() {
    checkUnsafeFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            void m(boolean a) {
                if (a) {
                    m(a);
                } else
                    for (;a;)
                        m(a);
                        $0m(a); /* one */ }
        }
        """,
        """
        class A {
            void m(boolean a) {
                if (a) {
                    m(a);
                } else
                    for (;a;) {
                        m(a);
                        m(a);
                    } /* one */ }
        }
        """);
  }

  @Test
  void bracesAreNotOfferedAroundADeclaration() {
    checkNoFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            int m(boolean a) {
                if (a)
                    m(a);
                    $0int x = 1;
                return x;
            }
        }
        """);
  }

  @Test
  void belowABodyOnTheLineOfItsControl() {
    check(
        MisleadingIndentation.class,
        """
        class A {
            void m(boolean a, int[] xs) {
                if (a) n();
                    n();
                  //^ This statement looks guarded by the `if` above, and is not
                if (a);
                    n();
                  //^ This statement looks guarded by the `if` above, and is not
                for (int x : xs) if (a) n();
                    n();
                  //^ This statement looks guarded by the `if` above, and is not
                if (a) {
                    n();
                } else n();
                    n();
                  //^ This statement looks guarded by the `else` above, and is not
                while (a) n();
                n();
                while (a)
                    ;
                    n();
                if (a) { n(); }
                    n();
                if (a) n(); n();
                if (a)
                n();
                n();
            }
            void n() {}
        }
        """);
  }

  @Test
  void fixPutsTheBodyOnALineOfItsOwn() {
    checkUnsafeFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            void m(boolean a) {
                if (a) m(a); // one
                    $0m(!a); // two
                m(a);
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                if (a) {
                    m(a); // one
                    m(!a); // two
                }
                m(a);
            }
        }
        """);
    checkUnsafeFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            void m(boolean a) {
                while (a) ;
                    $0m(!a);
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                while (a) {
                    m(!a);
                }
            }
        }
        """);
    checkNoFix(
        MisleadingIndentation.class,
        BRACES,
        """
        class A {
            void m(boolean a) {
                if (a) /* one */ m(a);
                    $0m(!a);
            }
        }
        """);
  }
}
