package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class ForToWhileTest {

  @Test
  void loops() {
    check(
        ForToWhile.class,
        """
        class A {
            void m(int x) {
                for (; x > 1;) x--;
              //^^^ This `for` has only a condition: it is a `while`
                for (; x > 1; x--) m(x);
                for (int y = 1; y < x;) m(y);
                for (;;) m(x);
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        ForToWhile.class,
        "Write `while`",
        "class A { void m(int x) { $0for (; x > 1; ) { x--; } } }",
        "class A { void m(int x) { while (x > 1) { x--; } } }");
  }
}
