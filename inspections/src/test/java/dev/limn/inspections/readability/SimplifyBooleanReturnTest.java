package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class SimplifyBooleanReturnTest {
  private static final String TITLE = "Return the condition";

  @Test
  void anIfThatReturnsItsCondition() {
    check(
        SimplifyBooleanReturn.class,
        """
        class A {
            boolean m(int x) {
                if (x == 1) return true; else return false;
              //^^ This `if` only returns its condition
            }
            boolean n(int x) {
                if (x == 1) {
              //^^ This `if` only returns the opposite of its condition
                    return (false);
                }
                return true;
            }
            boolean o(int x) {
                switch (x) {
                    case 1:
                        if (m(x)) return true;
                      //^^ This `if` only returns its condition
                        return false;
                    default:
                        return false;
                }
            }
        }
        """);
  }

  @Test
  void otherReturnsAreNoLiterals() {
    check(
        SimplifyBooleanReturn.class,
        """
        class A {
            Object m(boolean a, boolean b) {
                if (a) return true;
                m(a, b);
                if (a) return true; else return b;
                if (a) return true; else return true;
                if (a) { m(b, a); return true; } else return false;
                if (a) return true; else { m(b, a); return false; }
                if (a) return Boolean.TRUE; else return Boolean.FALSE;
                if (a) return 1; else return 0;
                if (a) return true;
            }
        }
        """);
  }

  @Test
  void oneCaseOfAList() {
    check(
        SimplifyBooleanReturn.class,
        """
        class A {
            boolean m(boolean a, boolean b) {
                if (a) return false;
                if (b) return false;
                return true;
            }
            boolean n(boolean a, boolean b) {
                if (a) {
                    return false;
                } else if (b) {
                    return true;
                } else {
                    return false;
                }
            }
        }
        """);
  }

  @Test
  void commentsTellTheCasesApart() {
    check(
        SimplifyBooleanReturn.class,
        """
        class A {
            boolean m(boolean a) {
                if (a) {
                    // It is.
                    return true;
                }
                return false;
            }
            boolean n(boolean a) {
                if (a) {
                    return true;
                }
                // It is not.
                return false;
            }
        }
        """);
  }

  @Test
  void fixReturnsTheCondition() {
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        """
        class A {
            boolean m(int x) {
                // Why
                $0if (x == 1) {
                    return true;
                } else {
                    return false;
                } // end
            }
        }
        """,
        """
        class A {
            boolean m(int x) {
                // Why
                return x == 1; // end
            }
        }
        """);
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        "class A { boolean m(int x) { $0if (x == 1) return true; return false; } }",
        "class A { boolean m(int x) { return x == 1; } }");
  }

  @Test
  void fixReturnsTheOpposite() {
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        "class A { boolean m(int x) { $0if (x == 1) return false; return true; } }",
        "class A { boolean m(int x) { return x != 1; } }");
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        "class A { boolean m(float x) { $0if (x < 1) return false; return true; } }",
        "class A { boolean m(float x) { return !(x < 1); } }");
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        "class A { boolean m(boolean x) { $0if (!x) return false; return true; } }",
        "class A { boolean m(boolean x) { return x; } }");
    checkFix(
        SimplifyBooleanReturn.class,
        TITLE,
        "class A { boolean m(boolean x, boolean y) { $0if (x && y) return false; return true; } }",
        "class A { boolean m(boolean x, boolean y) { return !(x && y); } }");
  }
}
