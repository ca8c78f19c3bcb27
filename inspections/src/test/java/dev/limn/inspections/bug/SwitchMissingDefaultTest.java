package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class SwitchMissingDefaultTest {
  private static final String TITLE = "Add a `default`";

  @Test
  void literals() {
    check(
        SwitchMissingDefault.class,
        """
        class A {
            static final int TWO = 2;
            void m(int x, String s) {
                switch (x) {
              //^^^^^^ This `switch` does not say what happens with other values
                    case -1:
                        m(1, s);
                    case TWO:
                        m(2, s);
                }
                switch (s) {
              //^^^^^^ This `switch` does not say what happens with other values
                    case "a", "b" -> m(1, s);
                }
            }
        }
        """);
  }

  @Test
  void whatMayBeComplete() {
    check(
        SwitchMissingDefault.class,
        """
        class A {
            int m(Object x, E e, int n) {
                switch (e) {
                    case A:
                        m(x, e, n);
                    case B:
                        break;
                }
                switch (n) {
                    case 1:
                        break;
                    default:
                        m(x, e, n);
                }
                switch (x) {
                    case String s -> m(s, e, n);
                    case null, default -> m(e, e, n);
                }
                switch (n) {}
                return switch (n) { case 1 -> 2; default -> 3; };
            }
            enum E { A, B }
        }
        """);
  }

  @Test
  void whatFollowsIsForAllOthers() {
    check(
        SwitchMissingDefault.class,
        """
        class A {
            int m(int x) {
                switch (x) {
                    case 1:
                        return 2;
                    case 2:
                    case 3: {
                        throw new RuntimeException();
                    }
                }
                switch (x) {
                    case 1 -> { return 3; }
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        SwitchMissingDefault.class,
        TITLE,
        """
        class A {
            void m(int x) {
                $0switch (x) {
                    case 1:
                        m(2); // two
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                        m(2); // two
                    default: break;
                }
            }
        }
        """);
    checkFix(
        SwitchMissingDefault.class,
        TITLE,
        "class A { void m(int x) { $0switch (x) { case 1 -> m(2); } } }",
        "class A { void m(int x) { switch (x) { case 1 -> m(2); default -> {} } } }");
  }
}
