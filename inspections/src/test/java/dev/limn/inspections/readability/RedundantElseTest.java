package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class RedundantElseTest {

  @Test
  void afterAJump() {
    check(
        RedundantElse.class,
        """
        class A {
            void m(int x) {
                for (;;) {
                    if (x == 1) {
                        continue;
                    } else {
                    //^^^^ The `else` is not needed: the branch before it never comes to its end
                        x++;
                    }
                    if (x == 2) throw new E();
                    else x--;
                  //^^^^ The `else` is not needed: the branch before it never comes to its end
                }
            }
            int n(int x) {
                if (x == 1) {
                    return 1;
                } else if (x == 2) {
                    return 2;
                } else {
                //^^^^ The `else` is not needed: the branch before it never comes to its end
                    return 3;
                }
            }
        }
        """);
  }

  @Test
  void branchesThatComeToTheirEnd() {
    check(
        RedundantElse.class,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    x++;
                } else {
                    x--;
                }
                if (x == 1) {
                    return;
                } else if (x == 2) {
                    x++;
                } else {
                    x--;
                }
                if (x == 1) {
                    return;
                } else if (x == 3) {
                    x--;
                }
                if (x == 1) {
                    return;
                }
                if (x == 2) {
                    return;
                } else {
                }
            }
        }
        """);
  }

  @Test
  void declarationsBeforeOtherStatements() {
    check(
        RedundantElse.class,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    return;
                } else {
                    int y = x;
                    n(y);
                }
                int y = 2;
                switch (x) {
                    case 1:
                        if (x == 2) {
                            return;
                        } else {
                            int z = 1;
                        }
                }
            }
        }
        """);
  }

  @Test
  void namesInConditions() {
    check(
        RedundantElse.class,
        """
        class A {
            int m(Object o) {
                if (!(o instanceof String s)) {
                    return 0;
                } else {
                    return s.length();
                }
            }
        }
        """);
  }

  @Test
  void bodiesWithoutBraces() {
    check(
        RedundantElse.class,
        """
        class A {
            int m(int x) {
                while (x > 0)
                    if (x == 3) {
                        return 1;
                    } else {
                        x--;
                    }
                return 2;
            }
        }
        """);
  }

  @Test
  void unwraps() {
    checkFix(
        RedundantElse.class,
        "Remove the `else`",
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    return 1; // one
                } $0else { // more
                    // than one
                    int y =
                        x * 2;
                    return y; // y
                    // end
                }
            }
        }
        """,
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    return 1; // one
                }
                // more
                // than one
                int y =
                    x * 2;
                return y; // y
                    // end
            }
        }
        """);
  }

  @Test
  void unwrapsWhatStandsOnOneLine() {
    checkFix(
        RedundantElse.class,
        "Remove the `else`",
        """
        class A {
            int m(int x) {
                if (x == 1) return 1;
                $0else return 2;
            }
        }
        """,
        """
        class A {
            int m(int x) {
                if (x == 1) return 1;
                return 2;
            }
        }
        """);
    checkFix(
        RedundantElse.class,
        "Remove the `else`",
        """
        class A {
            void m(int x) {
                if (x == 1) { return; } $0else { x++; }
                x--;
            }
        }
        """,
        """
        class A {
            void m(int x) {
                if (x == 1) { return; }
                x++;
                x--;
            }
        }
        """);
  }

  @Test
  void commentsBeforeTheElse() {
    checkNoFix(
        RedundantElse.class,
        "Remove the `else`",
        """
        class A {
            int m(int x) {
                if (x == 1) {
                    return 1;
                }
                // the others
                $0else {
                    return 2;
                }
            }
        }
        """);
  }
}
