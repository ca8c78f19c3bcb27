package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class NestedTernaryTest {

  @Test
  void eachPart() {
    check(
        NestedTernary.class,
        """
        class A {
            int m(boolean a, boolean b) {
                int c = a ? b ? 1 : 2 : 3;
                          //^^^^^^^^^ This conditional expression stands in another one
                int d = a ? 1 : b ? 2 : 3;
                              //^^^^^^^^^ This conditional expression stands in another one
                int e = (a ? b : !b) ? 2 : 3;
                       //^^^^^^^^^^ This conditional expression stands in another one
                return a ? 1 : (b ? 2 : (c > 1 ? 3 : 4));
                              //^^^^^^^^^^^^^^^^^^^^^^^ This conditional expression stands in another one
                                       //^^^^^^^^^^^^^ This conditional expression stands in another one
            }
        }
        """);
  }

  @Test
  void whereItEndsIsClear() {
    check(
        NestedTernary.class,
        """
        class A {
            int[] xs;
            int m(boolean a, boolean b) {
                return a ? xs[b ? 1 : 2] : m(a, a ? a : b);
            }
        }
        """);
  }

  @Test
  void tables() {
    check(
        NestedTernary.class,
        """
        class A {
            int m(boolean a, boolean b) {
                int x = a ? 1 :
                    b ? 2 :
                    3;
                return a
                    ? 1
                    : b
                    ? 2
                    : 3;
            }
        }
        """);
  }
}
