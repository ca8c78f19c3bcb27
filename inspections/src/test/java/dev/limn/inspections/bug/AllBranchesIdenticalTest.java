package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class AllBranchesIdenticalTest {
  private static final String TITLE = "Keep one branch";

  @Test
  void branchesOfIf() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            int m(int x, boolean a, boolean b) {
                if (a) {
              //^^ Both branches do the same, so the condition decides nothing
                    x++;
                } else
                    x++;
                if (a) {
              //^^ All branches do the same, so the conditions decide nothing
                    m(1, a, b);
                    return x;
                } else if (b) {
                    m( 1, a, b );
                    return x;
                } else {
                    m(1, a, b);
                    return x;
                }
            }
        }
        """);
  }

  @Test
  void conditionalExpressions() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            int m(boolean a, int x) {
                int y = a ? x : x;
                      //^^^^^^^^^ Both branches are `x`, so the condition decides nothing
                return a ? x : y;
            }
        }
        """);
  }

  @Test
  void branchesOfSwitch() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            int m(int x) {
                switch (x) {
              //^^^^^^ All branches do the same, so the `switch` decides nothing
                    case 1:
                    case 2:
                        x++;
                        break;
                    case 3: {
                        x++;
                        break;
                    }
                    default:
                        x++;
                }
                switch (x) {
              //^^^^^^ All branches do the same, so the `switch` decides nothing
                    case 1 -> x++;
                    default -> { x++; }
                }
                return switch (x) {
                     //^^^^^^ All branches do the same, so the `switch` decides nothing
                    case 1 -> 5;
                    case 2 -> 5;
                    default -> 5;
                };
            }
        }
        """);
  }

  @Test
  void choicesOfWhichOneCaseDoesNothing() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            int m(int x, boolean a, boolean b) {
                if (a) {
                    x++;
                } else if (b) {
                    x++;
                }
                if (a) x = 1; else x = 2;
                if (a) { x = 1; x++; } else { x = 1; }
                if (b) {
                    x = 3;
                } else if (a) {
                    x = 1;
                } else {
                    x = 1;
                }
                switch (x) {
                    case 1: x++; break;
                    case 2: x++; break;
                }
                switch (x) {
                    case 1: x++;
                    default: x++;
                }
                switch (x) {
                    case 1: x++; break;
                    default: x--;
                }
                switch (x) {
                    default: x++;
                }
                return x;
            }
        }
        """);
  }

  @Test
  void branchesThatAreKeptApartOnPurpose() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            void m(Object o, boolean a) {
                if (a) {
                    // As long as the old format is read.
                    m(o, false);
                } else {
                    // The new one.
                    m(o, false);
                }
                if (o instanceof String x) {
                    print(x);
                } else if (o instanceof Integer x) {
                    print(x);
                } else {
                    print(o);
                }
                switch (o) {
                    case String s -> print(s);
                    case Integer s -> print(s);
                    default -> print(o);
                }
                if (a) {} else {}
                if (a) ; else ;
            }
            void print(Object o) {}
            void print(String s) {}
            void print(Integer i) {}
        }
        """);
  }

  @Test
  void fixOfIf() {
    checkUnsafeFix(
        AllBranchesIdentical.class,
        TITLE,
        """
        class A {
            int m(boolean a, int x) {
                x--;
                $0if (a) {
                    x++;
                    return x;
                } /* one */ else {
                    x++;
                    return x;
                }
            }
        }
        """,
        """
        class A {
            int m(boolean a, int x) {
                x--;
                x++;
                return x;
                /* one */
            }
        }
        """);
    checkUnsafeFix(
        AllBranchesIdentical.class,
        TITLE,
        "class A { void m(boolean a) { while (a) $0if (a) { m(a); a = false; } else { m(a); a ="
            + " false; } } }",
        "class A { void m(boolean a) { while (a) { m(a); a = false; } } }");
  }

  @Test
  void fixOfAConditionalExpression() {
    checkUnsafeFix(
        AllBranchesIdentical.class,
        TITLE,
        "class A { int m(boolean a, int x) { return $0a ? x + 1 : x + 1; } }",
        "class A { int m(boolean a, int x) { return x + 1; } }");
  }

  @Test
  void noFixThatLosesACall() {
    checkNoFix(
        AllBranchesIdentical.class,
        TITLE,
        "class A { int m(java.util.Queue<String> q, int x) { return $0q.remove(\"a\") ? x : x; }"
            + " }");
    checkNoFix(
        AllBranchesIdentical.class,
        TITLE,
        "class A { void m(java.util.Queue<String> q) { $0if (q.remove(\"a\")) m(q); else m(q); }"
            + " }");
  }

  @Test
  void branchesWithParenthesesAndComments() {
    check(
        AllBranchesIdentical.class,
        """
        class A {
            int m(boolean a, int x) {
                int y = a ? (x) : x;
                      //^^^^^^^^^^^ Both branches are `x`, so the condition decides nothing
                return a ? x /* for now */ : x;
            }
        }
        """);
  }
}
