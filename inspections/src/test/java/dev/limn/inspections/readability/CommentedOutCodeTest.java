package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class CommentedOutCodeTest {
  private static final String TITLE = "Remove the comment";

  @Test
  void statements() {
    check(
        CommentedOutCode.class,
        """
        class A {
            void m(int x) {
                // m(x);
              //^^^^^^^^ This comment is code
                /* int y = x + 1; */
              //^^^^^^^^^^^^^^^^^^^^ This comment is code

                //for (int i = 0; i < x; i++) {
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This comment is code
                //    x--;
                //}
                m(2);
                // return hashCode();
              //^^^^^^^^^^^^^^^^^^^^^ This comment is code
            }
        }
        """);
  }

  @Test
  void declarations() {
    check(
        CommentedOutCode.class,
        """
        class A {
            // private int x;
          //^^^^^^^^^^^^^^^^^ This comment is code
            /*
          //^^ This comment is code
             * @Override
             * public String toString() {
             *     return "";
             * }
             */
            int y;
        }
        """);
  }

  @Test
  void partsOfCode() {
    check(
        CommentedOutCode.class,
        """
        class A {
            void m(int x) {
                // if (x > 1) {
              //^^^^^^^^^^^^^^^ This comment is code
                m(x);
            }
        }
        """);
  }

  @Test
  void prose() {
    check(
        CommentedOutCode.class,
        """
        class A {
            // See m(int); it is the same.
            // nothing;
            // break;
            // return value;
            // a = b + c;
            // e.g. m(1);
            // TODO: m(1);
            // m(1) or m(2);
            // state(n + 1) = state(n) + hash(n);
            // }
            // {@code m(1);}
            // If it is so, m(1);

            // assert lock.isHeldByCurrentThread();
            /* eslint no-undef: 0 */
            /** m(1); */
            void m(int x) {}
        }
        """);
  }

  @Test
  void examplesBelowASentence() {
    check(
        CommentedOutCode.class,
        """
        class A {
            // For example:
            // m(1);
            int x;

            // As documentation
            /* int y = 1; */
            int y;
        }
        """);
  }

  @Test
  void commentsBehindCode() {
    check(
        CommentedOutCode.class,
        """
        class A {
            int x = 1; // int y = m(2);
            void m(int x) { // m(x);
            }
        }
        """);
  }

  @Test
  void fix() {
    checkUnsafeFix(
        CommentedOutCode.class,
        TITLE,
        """
        class A {
            int x;
            $0// int y = 1;
            // int z = 2;

            // The last one
            int w;
        }
        """,
        """
        class A {
            int x;

            // The last one
            int w;
        }
        """);
    checkUnsafeFix(
        CommentedOutCode.class,
        TITLE,
        """
        class A {
            $0/* m(1); */ int x;
        }
        """,
        """
        class A {
             int x;
        }
        """);
  }

  @Test
  void codeThatIsDoneByReflection() {
    check(
        CommentedOutCode.class,
        """
        class A {
            void m(Object tray, Object icon) {
                // tray.remove(icon);
                call(tray, "remove", icon);
                // tray.add(icon);
              //^^^^^^^^^^^^^^^^^^ This comment is code
                call(tray, "remove", icon);
            }

            void call(Object... all) {
            }
        }
        """);
  }
}
