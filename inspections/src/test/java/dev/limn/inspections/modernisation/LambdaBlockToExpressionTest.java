package dev.limn.inspections.modernisation;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class LambdaBlockToExpressionTest {
  private static final String TITLE = "Remove the block";

  @Test
  void blocksWithOneExpression() {
    check(
        LambdaBlockToExpression.class,
        """
        class A {
            java.util.function.Function<Integer, Integer> f = x -> { return x + 1; };
                                                                 //^ The block holds only one expression, which can stand without it
            Runnable r = () -> { m(f); };
                             //^ The block holds only one expression, which can stand without it
            void m(Object o) {
                m((Runnable) () -> {
                                 //^ The block holds only one expression, which can stand without it
                    new A();
                });
            }
        }
        """);
  }

  @Test
  void blocksThatAreNeeded() {
    check(
        LambdaBlockToExpression.class,
        """
        class A {
            int x;
            Runnable a = () -> {};
            Runnable b = () -> { return; };
            Runnable c = () -> { m(); m(); };
            Runnable d = () -> { if (x > 1) m(); };
            Runnable e = () -> { throw new RuntimeException(); };
            Runnable f = () -> { int y = 1; };
            Runnable g = () -> m();
            void m() {}
        }
        """);
  }

  @Test
  void blocksThatSaySomething() {
    check(
        LambdaBlockToExpression.class,
        """
        class A {
            int x;
            Runnable a = () -> { x = 1; };
            Runnable b = () -> { x++; };
            java.util.function.IntSupplier c = () -> { return x = 1; };
            Runnable d = () -> {
                // Why
                m();
            };
            Runnable e = () -> {
                new A()
                    .m();
            };
            void m() {}
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        LambdaBlockToExpression.class,
        TITLE,
        """
        class A {
            Runnable r = () -> $0{
                m(1, 2);
            };
            void m(int x, int y) {}
        }
        """,
        """
        class A {
            Runnable r = () -> m(1, 2);
            void m(int x, int y) {}
        }
        """);
    checkFix(
        LambdaBlockToExpression.class,
        TITLE,
        "class A { Object o = m(x -> $0{ return x + 1; }); }",
        "class A { Object o = m(x -> x + 1); }");
  }

  @Test
  void anotherOverloadMayFitBetter() {
    checkUnsafeFix(
        LambdaBlockToExpression.class,
        TITLE,
        "class A { Object o = submit(() -> $0{ run(); }); }",
        "class A { Object o = submit(() -> run()); }");
  }

  @Test
  void fixTakesTheBlockToTheArrow() {
    checkFix(
        LambdaBlockToExpression.class,
        "Remove the block",
        """
        class A {
            Runnable r = () ->
            $0{
                run();
            };
        }
        """,
        """
        class A {
            Runnable r = () -> run();
        }
        """);
    checkFix(
        LambdaBlockToExpression.class,
        "Remove the block",
        "class A { Runnable r = () -> /* why */ $0{ run(); }; }",
        "class A { Runnable r = () -> /* why */ run(); }");
  }
}
