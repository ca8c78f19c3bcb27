package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class NegatedConditionWithElseTest {
  private static final String TITLE = "Swap the cases";

  @Test
  void bothCases() {
    check(
        NegatedConditionWithElse.class,
        """
        class A {
            int m(boolean a, int b, int c) {
                if (!a) {
                  //^^ The condition is negated, although both cases are there
                    m(a, b, c);
                } else {
                    m(a, c, b);
                }
                return b != c ? 1 : 2;
                     //^^^^^^ The condition is negated, although both cases are there
            }
        }
        """);
  }

  @Test
  void whatIsThereComesFirst() {
    check(
        NegatedConditionWithElse.class,
        """
        class A {
            int m(String a, int b) {
                if (a != null) {
                    m(a, b);
                } else {
                    m(a, 1);
                }
                int c = b != 0 ? 1 : 2;
                int d = -1 != b ? 1 : 2;
                return !a.isEmpty() ? 1 : 2;
            }
        }
        """);
  }

  @Test
  void oneCaseOrMoreThanTwo() {
    check(
        NegatedConditionWithElse.class,
        """
        class A {
            int m(boolean a, boolean b) {
                if (!a) {
                    m(a, b);
                }
                if (!a) {
                    m(a, b);
                } else if (!b) {
                    m(b, a);
                } else {
                    m(b, b);
                }
                if (!a || b) {
                    m(a, b);
                } else {
                    m(b, a);
                }
                return !a ? 1 : b ? 2 : 3;
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        NegatedConditionWithElse.class,
        TITLE,
        """
        class A {
            void m(boolean a) {
                if ($0!a) {
                    // not
                    m(true);
                } else {
                    m(false); // it is
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                if (a) {
                    m(false); // it is
                } else {
                    // not
                    m(true);
                }
            }
        }
        """);
    checkFix(
        NegatedConditionWithElse.class,
        TITLE,
        "class A { int m(int a, int b) { return $0a != b ? 1 : 2; } }",
        "class A { int m(int a, int b) { return a == b ? 2 : 1; } }");
  }

  @Test
  void aCommentBeforeTheElseStays() {
    checkNoFix(
        NegatedConditionWithElse.class,
        TITLE,
        """
        class A {
            void m(boolean a) {
                if ($0!a) {
                    m(true);
                } // otherwise
                else {
                    m(false);
                }
            }
        }
        """);
  }

  @Test
  void notANumber() {
    check(
        NegatedConditionWithElse.class,
        """
        class A {
            String m(double d, double other) {
                if (d != d) {
                    return "NaN";
                } else {
                    return d != other ? "d" : "other";
                         //^^^^^^^^^^ The condition is negated, although both cases are there
                }
            }
        }
        """);
  }
}
