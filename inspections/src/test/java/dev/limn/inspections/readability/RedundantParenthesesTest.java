package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantParenthesesTest {
  private static final String TITLE = "Remove the parentheses";

  @Test
  void aroundWhatIsWhole() {
    check(
        RedundantParentheses.class,
        """
        class A {
            int[] xs;
            Object m(int x) {
                int a = (x) + 1;
                      //^^^ These parentheses change nothing
                int b = 2 * (m(x).hashCode());
                          //^^^^^^^^^^^^^^^^^ These parentheses change nothing
                m((xs[1]));
                //^^^^^^^ These parentheses change nothing
                (this).xs = null;
              //^^^^^^ These parentheses change nothing
                if (a == (1)) return ("");
                       //^^^ These parentheses change nothing
                                   //^^^^ These parentheses change nothing
                return (String.class);
                     //^^^^^^^^^^^^^^ These parentheses change nothing
            }
        }
        """);
  }

  @Test
  void aSecondPair() {
    check(
        RedundantParentheses.class,
        """
        class A {
            int m(int x) {
                if ((x == 1)) return 1;
                  //^^^^^^^^ These parentheses change nothing
                while ((x > 1 && x < 9)) x++;
                     //^^^^^^^^^^^^^^^^ These parentheses change nothing
                int y = ((x + 1)) * 2;
                      //^^^^^^^^^ These parentheses change nothing
                return y;
            }
        }
        """);
  }

  @Test
  void whatShowsHowItIsMeant() {
    check(
        RedundantParentheses.class,
        """
        class A {
            boolean m(int x, boolean b, String line) {
                int y = (x + 1) * 2 + (x * 2);
                boolean c = (x == y);
                int z = (b) ? x : y;
                while ((line = line.trim()) != null) x++;
                if ((b = c)) x++;
                byte e = (byte) (x);
                Object o = (Runnable) (() -> {});
                int f = (x) + (y + 1) + (z++       );
                m((x + 1), (b && c), line);
                return (x == 1) || (b) || (line.isEmpty());
            }
        }
        """);
  }

  @Test
  void aPairWithACommentOrSpaceBeforeItsEnd() {
    check(
        RedundantParentheses.class,
        """
        class A {
            int m(int x) {
                int y = (/* why */ x);
                return (x        ) + 1;
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        RedundantParentheses.class,
        TITLE,
        "class A { int m(int x) { return 1 + $0(x) + 1; } }",
        "class A { int m(int x) { return 1 + x + 1; } }");
    checkFix(
        RedundantParentheses.class,
        TITLE,
        "class A { int m(int x) { return$0(x); } }",
        "class A { int m(int x) { return x; } }");
    checkFix(
        RedundantParentheses.class,
        TITLE,
        "class A { boolean m(Object x) { return $0(x)instanceof A; } }",
        "class A { boolean m(Object x) { return x instanceof A; } }");
    checkFix(
        RedundantParentheses.class,
        TITLE,
        "class A { int m(int x) { return $0(( x + 1 )) * 2; } }",
        "class A { int m(int x) { return ( x + 1 ) * 2; } }");
  }

  @Test
  void operandsThatLookAlike() {
    check(
        RedundantParentheses.class,
        """
        class A {
            int m(byte[] b) {
                return ((b[0] & 255) << 16)
                    | ((b[1] & 255) << 8)
                    | ((b[2] & 255));
            }

            int n(byte[] b) {
                return b[0] | ((b[2] & 255));
                            //^^^^^^^^^^^^^^ These parentheses change nothing
            }
        }
        """);
  }
}
