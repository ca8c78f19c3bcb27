package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class DuplicateBranchTest {
  private static final String JOIN_CONDITIONS = "Join the conditions by `||`";
  private static final String JOIN_BRANCHES = "Join the branches";

  @Test
  void branchesOfIf() {
    check(
        DuplicateBranch.class,
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    x++;
                    return x;
                } else if (x == 2) {
                    x--;
                    return x;
                } else if (x == 3) {
                     //^^ This branch does the same as an earlier one
                    x++;
                    return x;
                } else {
                //^^^^ This branch does the same as an earlier one
                    x--;
                    return x;
                }
            }
            void n(int x) {
                if (x == 1) {
                    x++;
                    m(x);
                } else if (x == 2) {
                     //^^ This branch does the same as an earlier one
                    x++;
                    m(x);
                }
            }
        }
        """);
  }

  @Test
  void branchesOfSwitch() {
    check(
        DuplicateBranch.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                        x++;
                        m(x);
                        break;
                    case 2:
                        m(x);
                        m(x);
                        break;
                    case 3:
                  //^^^^^^ This branch does the same as an earlier one
                    case 4:
                        x++;
                        m(x);
                        break;
                    case 5:
                        x++;
                        m(x);
                    default:
                  //^^^^^^^ This branch does the same as an earlier one
                        m(x);
                        m(x);
                }
                switch (x) {
                    case 1 -> { x++; m(x); }
                    case 2 -> { x++; m(x); }
                  //^^^^^^ This branch does the same as an earlier one
                    default -> {}
                }
            }
        }
        """);
  }

  @Test
  void branchesOfOneSimpleStatement() {
    check(
        DuplicateBranch.class,
        """
        class A {
            boolean m(int x) {
                if (x == 1) {
                    return false;
                } else if (x == 2) {
                    return false;
                } else {
                    x++;
                    m(x);
                }
                switch (x) {
                    case 1: x++; break;
                    case 2: x++; break;
                    case 3: return true;
                    case 4: return true;
                    case 5: break;
                    default:
                }
                return true;
            }
        }
        """);
  }

  @Test
  void branchesThatAreKeptApartOnPurpose() {
    check(
        DuplicateBranch.class,
        """
        class A {
            void m(Object o, boolean a, boolean b) {
                if (a) {
                    // The old format.
                    m(o, a, b);
                    print(o);
                } else if (b) {
                    // The new one.
                    m(o, a, b);
                    print(o);
                }
                if (o instanceof String x) {
                    print(x);
                    print(x);
                } else if (o instanceof Integer x) {
                    print(x);
                    print(x);
                }
                switch (o) {
                    case String s -> { print(s); print(s); }
                    case Integer s -> { print(s); print(s); }
                    default -> print(o);
                }
            }
            void print(Object o) {}
            void print(String s) {}
            void print(Integer i) {}
        }
        """);
  }

  @Test
  void choicesOfWhichAllBranchesAreTheSame() {
    check(
        DuplicateBranch.class,
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    x++;
                    return x;
                } else if (x == 2) {
                    x++;
                    return x;
                } else {
                    x++;
                    return x;
                }
            }
            void n(int x) {
                switch (x) {
                    case 1:
                        x++;
                        n(x);
                        break;
                    default:
                        x++;
                        n(x);
                }
            }
        }
        """);
  }

  @Test
  void fixJoinsConditions() {
    checkFix(
        DuplicateBranch.class,
        JOIN_CONDITIONS,
        """
        class A {
            void m(int x, boolean a, boolean b) {
                if (x > 0 && a) {
                    x++;
                    m(x, a, b);
                } else $0if (a ? b : x > 1) {
                    x++;
                    m(x, a, b);
                } else {
                    x--;
                }
            }
        }
        """,
        """
        class A {
            void m(int x, boolean a, boolean b) {
                if (x > 0 && a || (a ? b : x > 1)) {
                    x++;
                    m(x, a, b);
                } else {
                    x--;
                }
            }
        }
        """);
  }

  @Test
  void fixIsOnlyForNeighbours() {
    checkNoFix(
        DuplicateBranch.class,
        JOIN_CONDITIONS,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    x++;
                    m(x);
                } else if (x == 2) {
                    x--;
                } else $0if (x == 3) {
                    x++;
                    m(x);
                }
            }
        }
        """);
  }

  @Test
  void fixJoinsGroups() {
    checkFix(
        DuplicateBranch.class,
        JOIN_BRANCHES,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                        x++;
                        m(x);
                        break;
                    case $02:
                        x++;
                        m(x);
                        break;
                    default:
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                    case 2:
                        x++;
                        m(x);
                        break;
                    default:
                }
            }
        }
        """);
  }

  @Test
  void commentsBeforeElse() {
    check(
        DuplicateBranch.class,
        """
        class A {
            int open, passed;

            void m(boolean a, boolean b, boolean c) {
                // 1) the first step
                if (a) {
                    open++;
                    passed++;
                }
                // 2) the second step
                else if (b) {
                    open++;
                    passed++;
                } else if (c) {
                     //^^ This branch does the same as an earlier one
                    open++;
                    passed++;
                }
            }
        }
        """);
  }
}
