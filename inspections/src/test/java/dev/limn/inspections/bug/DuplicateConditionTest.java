package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class DuplicateConditionTest {
  private static final String TITLE = "Remove the branch";

  @Test
  void conditionsThatStandAgain() {
    check(
        DuplicateCondition.class,
        """
        class A {
            int m(int x, String s) {
                if (x == 1) {
                    return 1;
                } else if (x == 2) {
                    return 2;
                } else if (x == 1) {
                         //^^^^^^ `x == 1` was tested before in this chain, and is `false` here
                    return 3;
                } else if ((x /* again */ == 2)) return 4;
                          //^^^^^^^^^^^^^^^^^^ `x /* again */ == 2` was tested before in this chain, and is `false` here
                else if (x == 1) return 5;
                       //^^^^^^ `x == 1` was tested before in this chain, and is `false` here
                else if (s.equals("a")) return 6;
                else return 0;
            }
        }
        """);
  }

  @Test
  void partsOfConditions() {
    check(
        DuplicateCondition.class,
        """
        class A {
            int m(char c, boolean a, boolean b) {
                if (c == 'a' || c == 'b' || a && b) {
                    return 1;
                } else if (c == 'c' || (c == 'b')) {
                                      //^^^^^^^^ `c == 'b'` was tested before in this chain, and is `false` here
                    return 2;
                } else if (a && c == 'a') {
                              //^^^^^^^^ `c == 'a'` was tested before in this chain, and is `false` here
                    return 3;
                } else if (a && b) {
                         //^^^^^^ `a && b` was tested before in this chain, and is `false` here
                    return 4;
                } else if (a) {
                    return 5;
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void conditionsThatDiffer() {
    check(
        DuplicateCondition.class,
        """
        class A {
            int m(int x, boolean a, boolean b, String s) {
                if (a && b) {
                    return 1;
                } else if (a) {
                    return 2;
                } else if (!a) {
                    return 3;
                } else if (b || x == 1) {
                    return 4;
                } else {
                    if (a) {
                        return 5;
                    }
                }
                if (a) {
                    return 6;
                }
                if (s.equals("a")) {
                    return 7;
                } else if (s.equals("A")) {
                    return 8;
                } else if (false) {
                    return 9;
                } else if (false) {
                    return 10;
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void conditionsThatDoSomething() {
    check(
        DuplicateCondition.class,
        """
        class A {
            int m(java.util.Iterator<String> it, int x, java.io.Reader in) throws Exception {
                if (it.next() == null) {
                    return 1;
                } else if (it.next() == null) {
                    return 2;
                }
                if (accept("a")) {
                    return 3;
                } else if (accept("a")) {
                    return 4;
                }
                if (x++ == 1) {
                    return 5;
                } else if (x++ == 1) {
                    return 6;
                }
                if (getNextToken() == 1) {
                    return 7;
                } else if (getNextToken() == 1) {
                    return 8;
                }
                if (x == 1) {
                    return 9;
                } else if ((x = in.read()) < 0) {
                    return 10;
                } else if (x == 1) {
                    return 11;
                }
                return 0;
            }
            boolean accept(String s) { return true; }
            int getNextToken() { return 1; }
        }
        """);
  }

  @Test
  void longConditionsAreNotQuoted() {
    check(
        DuplicateCondition.class,
        """
        class A {
            void m(String s) {
                if (s.startsWith("one, two, three, four, five, six")) m("1");
                else if (s.startsWith("one, two, three, four, five, six")) m("2");
                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This condition was tested before in this chain, and is `false` here
            }
        }
        """);
  }

  @Test
  void methodsThatAreNamedLikeQuestions() {
    check(
        DuplicateCondition.class,
        """
        class A {
            void m(java.util.List<String> list, Class<?> type) {
                if (list.isEmpty()) {
                    return;
                } else if (type.isInterface() && hasRoom()) {
                    return;
                } else if (list.isEmpty()) {
                         //^^^^^^^^^^^^^^ `list.isEmpty()` was tested before in this chain, and is `false` here
                    return;
                } else if (type.isInterface() && hasRoom()) {
                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `type.isInterface() && hasRoom()` was tested before in this chain, and is `false` here
                    return;
                }
            }
            boolean hasRoom() { return true; }
        }
        """);
  }

  @Test
  void fixTakesOutTheBranch() {
    checkUnsafeFix(
        DuplicateCondition.class,
        TITLE,
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    return 1;
                } else if ($0x == 1) {
                    // two
                    return 2;
                } else {
                    return 3;
                }
            }
        }
        """,
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    return 1;
                } else // two
                    {
                    return 3;
                }
            }
        }
        """);
    checkUnsafeFix(
        DuplicateCondition.class,
        TITLE,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    m(1);
                } else if (x == 2) {
                    m(2);
                } else if ($0x == 1) {
                    m(3);
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    m(1);
                } else if (x == 2) {
                    m(2);
                }
            }
        }
        """);
  }

  @Test
  void noFixForAPartOfACondition() {
    checkNoFix(
        DuplicateCondition.class,
        TITLE,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    m(1);
                } else if (x == 2 || $0x == 1) {
                    m(2);
                }
            }
        }
        """);
  }

  @Test
  void operandsInAnotherOrder() {
    check(
        DuplicateCondition.class,
        """
        class A {
            int m(int n, int k, boolean a, boolean b) {
                if (n == 1 || n < k) {
                    return 1;
                } else if (1 == n) {
                         //^^^^^^ `1 == n` was tested before in this chain, and is `false` here
                    return 2;
                } else if (k > n) {
                         //^^^^^ `k > n` was tested before in this chain, and is `false` here
                    return 3;
                } else if (a && b != (n >= k)) {
                    return 4;
                } else if ((n >= k) != b && a) {
                         //^^^^^^^^^^^^^^^^^^ `(n >= k) != b && a` was tested before in this chain, and is `false` here
                    return 5;
                } else if (k < n || n <= k) {
                    return 6;
                } else if (k >= n) {
                         //^^^^^^ `k >= n` was tested before in this chain, and is `false` here
                    return 7;
                } else if (n - k == 0) {
                    return 8;
                } else if (k - n == 0) {
                    return 9;
                }
                return 0;
            }
        }
        """);
  }
}
