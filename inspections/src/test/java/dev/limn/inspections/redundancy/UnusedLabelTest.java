package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class UnusedLabelTest {

  @Test
  void labelsThatNoJumpNames() {
    check(
        UnusedLabel.class,
        """
        class A {
            void m(int[] xs) {
                one:
              //^^^ No `break` or `continue` names the label `one`
                for (int x : xs) {
                    if (x == 0) break;
                    continue;
                }
                two: {
              //^^^ No `break` or `continue` names the label `two`
                    m(xs);
                }
                http://limn.dev
              //^^^^ No `break` or `continue` names the label `http`
                m(xs);
                end: ;
              //^^^ No `break` or `continue` names the label `end`
            }
        }
        """);
  }

  @Test
  void labelsInUse() {
    check(
        UnusedLabel.class,
        """
        class A {
            void m(int[] xs) {
                one:
                for (int x : xs) {
                    two:
                    for (int y : xs) {
                        if (x == y) continue one;
                        if (x > y) break two;
                    }
                }
                three: {
                    if (xs.length > 1) break three;
                    m(xs);
                }
            }
        }
        """);
  }

  @Test
  void fixRemovesTheLabel() {
    checkFix(
        UnusedLabel.class,
        "Remove the label",
        """
        class A {
            void m() {
                // One.
                $0one:
                while (true) {
                    m();
                }
            }
        }
        """,
        """
        class A {
            void m() {
                // One.
                while (true) {
                    m();
                }
            }
        }
        """);
    checkFix(
        UnusedLabel.class,
        "Remove the label",
        "class A { void m() { $0one /* two */ : m(); } }",
        "class A { void m() { /* two */ m(); } }");
  }

  @Test
  void aClassInsideDoesNotSeeTheLabel() {
    check(
        UnusedLabel.class,
        """
        class A {
            void m() {
                one:
              //^^^ No `break` or `continue` names the label `one`
                while (true) {
                    new Object() {
                        void n() {
                            one: while (true) { break one; }
                        }
                    };
                    Runnable r = () -> { one: while (true) { break one; } };
                }
            }
        }
        """);
  }

  @Test
  void aJumpAfterAClassInside() {
    check(
        UnusedLabel.class,
        """
        class A {
            void m() {
                one:
                while (true) {
                    class B {}
                    Runnable r = () -> {};
                    break one;
                }
            }
        }
        """);
  }
}
