package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantJumpTest {
  private static final String TITLE = "Remove the jump";

  @Test
  void returns() {
    check(
        RedundantJump.class,
        """
        class A {
            A() {
                m(1);
                return;
              //^^^^^^^ The method ends here anyway
            }
            void m(int x) {
                Runnable r = () -> {
                    m(2);
                    return;
                  //^^^^^^^ The method ends here anyway
                };
                synchronized (this) {
                    m(3);
                    if (x > 1) {
                        m(4);
                        return;
                      //^^^^^^^ The method ends here anyway
                    }
                }
            }
            void n() {
                try {
                    m(1);
                    return;
                  //^^^^^^^ The method ends here anyway
                } catch (RuntimeException e) {
                    m(2);
                }
            }
        }
        """);
  }

  @Test
  void continues() {
    check(
        RedundantJump.class,
        """
        class A {
            void m(int x) {
                while (x > 1) {
                    x--;
                    continue;
                  //^^^^^^^^^ The loop goes on here anyway
                }
                do {
                    x++;
                    continue;
                  //^^^^^^^^^ The loop goes on here anyway
                } while (x < 9);
                for (;;) {
                    m(x);
                    if (x > 1) {
                        x--;
                        continue;
                      //^^^^^^^^^ The loop goes on here anyway
                    }
                }
            }
        }
        """);
  }

  @Test
  void breaksOfRules() {
    check(
        RedundantJump.class,
        """
        class A {
            int m(int x) {
                switch (x) {
                    case 1 -> {
                        m(x);
                        break;
                      //^^^^^^ The `switch` ends here anyway
                    }
                    case 2 -> {
                        break;
                    }
                    default -> {
                        if (x > 3) {
                            m(x);
                            break;
                        }
                        m(2);
                    }
                }
                switch (x) {
                    case 1:
                        m(x);
                        break;
                }
                return 1;
            }
        }
        """);
  }

  @Test
  void jumpsThatLeadElsewhere() {
    check(
        RedundantJump.class,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    m(2);
                    return;
                }
                while (x > 1) {
                    m(x);
                    if (x == 2) {
                        m(3);
                        return;
                    }
                    m(4);
                    break;
                }
            }
            int n(int x) {
                m(x);
                return x;
            }
            void o(int x) {
                while (x > 1) {
                    m(x);
                    return;
                }
            }
        }
        """);
  }

  @Test
  void jumpsThatSayWhatTheOthersSay() {
    check(
        RedundantJump.class,
        """
        class A {
            void m(int x) {
                if (x == 1) {
                    m(2);
                    return;
                } else {
                    m(3);
                    return;
                }
            }
            void n(int x) {
                try {
                    m(x);
                } catch (RuntimeException e) {
                    m(1);
                    return;
                }
            }
            void o(int x) {
                try {
                    m(x);
                    return;
                } finally {
                    m(1);
                }
            }
            void p(int x) {
                switch (x) {
                    case 1:
                        m(x);
                        return;
                }
            }
            void q(int x) {
                a:
                while (x > 1) {
                    m(x);
                    continue a;
                }
            }
            void r(int x) {
                if (x == 1) {
                    m(1);
                    return;
                }
                if (x == 2) {
                    m(2);
                    return;
                }
            }
        }
        """);
  }

  @Test
  void jumpsAloneInTheirBlock() {
    check(
        RedundantJump.class,
        """
        class A {
            void m(int x) {
                m(1);
                if (x > 1) {
                    return;
                }
            }
            void n() { return; }
            void o(int x) {
                while (x > 1) { continue; }
                for (;;) continue;
            }
        }
        """);
  }

  @Test
  void fixKeepsComments() {
    checkFix(
        RedundantJump.class,
        TITLE,
        """
        class A {
            void m() {
                m();
                // done
                $0return;
            }
        }
        """,
        """
        class A {
            void m() {
                m();
                // done
            }
        }
        """);
    checkFix(
        RedundantJump.class,
        TITLE,
        "class A { void m() { while (true) { m(); $0continue; } } }",
        "class A { void m() { while (true) { m(); } } }");
  }
}
