package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class FloatLoopCounterTest {

  @Test
  void inexactSteps() {
    check(
        FloatLoopCounter.class,
        """
        class A {
            void m() {
                for (double x = 0; x < 1; x += 0.1) m();
                                        //^^^^^^^^ `0.1` is not exact as a `double`, so the number of rounds is not certain
                for (float x = 1f, y = 2; x != 0; x -= .01f) m();
                                                //^^^^^^^^^ `.01f` is not exact as a `float`, so the number of rounds is not certain
            }
        }
        """);
  }

  @Test
  void exactSteps() {
    check(
        FloatLoopCounter.class,
        """
        class A {
            void m(double step) {
                for (double x = 0; x < 10; x++) m(x);
                for (double x = 0; x < 10; x += 1) m(x);
                for (double x = 0; x < 10; x += 2.0) m(x);
                for (double x = 0; x < 1; x += 0.5) m(x);
                for (double x = 0; x < 1; x += 0.125f) m(x);
                for (double x = 0; x < 1; x += step) m(x);
                for (double x = 1; x < 100; x *= 1.1) m(x);
                for (int i = 0; i < 10; i += 0.1) m(i);
                for (double x = 0, y = 0; x < 1; y += 0.1) x = y;
                for (double x = 0; ; x += 0.1) m(x);
            }
        }
        """);
  }

  @Test
  void otherWaysToWriteAStep() {
    check(
        FloatLoopCounter.class,
        """
        class A {
            void m(double step) {
                for (double x = 1; x < 100; x += 1e-3) m(x);
                                          //^^^^^^^^^ `1e-3` is not exact as a `double`, so the number of rounds is not certain
                for (var x = 0.0; x < 1; x = x + 0.1) m(x);
                                       //^^^^^^^^^^^ `0.1` is not exact as a `double`, so the number of rounds is not certain
                for (var x = 1f; x > 0; x = (x) - .1f) m(x);
                                      //^^^^^^^^^^^^^ `.1f` is not exact as a `float`, so the number of rounds is not certain
                for (double x = 1; x > 0; x += -0.000_1) m(x);
                                        //^^^^^^^^^^^^^ `-0.000_1` is not exact as a `double`, so the number of rounds is not certain
                for (var x = 0; x < 1; x += 0.1) m(x);
                for (var x = 0.0; x < 1; x = step + 0.1) m(x);
                for (var x = 0.0; x < 1; x = x * 0.1) m(x);
                for (double x = 0; x < 1; x += 5e-1) m(x);
                for (double x = 0; x < 1; x += 0x1.8p-4) m(x);
                double y;
                for (y = 0; y < 1; y += 0.1) m(y);
            }
        }
        """);
  }
}
