package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The values are those that the published description of the measure gives, where it gives some.
 */
class CognitiveComplexityTest {

  /** Checks with the smallest threshold, so that the message shows the complexity. */
  private static void checkAll(String fixture) {
    check(CognitiveComplexity.class, Map.of("threshold", "1"), fixture);
  }

  @Test
  void sumOfPrimes() {
    checkAll(
        """
        class A {
            int sumOfPrimes(int max) {
              //^^^^^^^^^^^ The cognitive complexity of `sumOfPrimes` is 7, with 1 allowed: `if` adds 4
                int total = 0;
                out:
                for (int i = 1; i <= max; ++i) {
                    for (int j = 2; j < i; ++j) {
                        if (i % j == 0) {
                            continue out;
                        }
                    }
                    total += i;
                }
                return total;
            }
        }
        """);
  }

  @Test
  void aSwitchCountsOnce() {
    checkAll(
        """
        class A {
            String words(int number) {
                switch (number) {
                    case 1:
                        return "one";
                    case 2:
                        return "a couple";
                    default:
                        return "lots";
                }
            }
            String more(int number) {
                 //^^^^ The cognitive complexity of `more` is 2, with 1 allowed: `switch` adds 1, `switch` adds 1
                int x = switch (number) { case 1 -> 2; default -> 3; };
                return switch (x) {
                    case 1 -> "one";
                    default -> "lots";
                };
            }
        }
        """);
  }

  @Test
  void runsOfOperators() {
    checkAll(
        """
        class A {
            void m(boolean a, boolean b, boolean c) {
               //^ The cognitive complexity of `m` is 4, with 1 allowed: `||` adds 3
                if (a && b && c || a || b && c) {
                    n(a);
                }
            }
            boolean n(boolean a, boolean b, boolean c) {
                  //^ The cognitive complexity of `n` is 2, with 1 allowed: `&&` adds 1, `&&` adds 1
                return a && !(b && c);
            }
            boolean o(boolean a, boolean b, boolean c) {
                return a && (b && c) && (((a && b)));
            }
            boolean p(boolean a, boolean b, boolean c) {
                  //^ The cognitive complexity of `p` is 2, with 1 allowed: `||` adds 2
                return a || (b && c);
            }
            boolean q(int a, boolean b) {
                return a + 1 == 2 && b;
            }
            void n(boolean a) {}
        }
        """);
  }

  @Test
  void elseCountsWithoutItsNesting() {
    checkAll(
        """
        class A {
            void m(int a) {
               //^ The cognitive complexity of `m` is 5, with 1 allowed: `if` adds 2
                if (a == 1) {
                    n();
                } else if (a == 2) {
                    n();
                } else {
                    if (a == 3) {
                        n();
                    }
                }
            }
            void n() {}
        }
        """);
  }

  @Test
  void catchesAndLambdas() {
    checkAll(
        """
        class A {
            void m(boolean a, boolean b) {
               //^ The cognitive complexity of `m` is 9, with 1 allowed: `if` adds 6, `catch` adds 3
                try {
                    if (a) { // +1
                        for (int i = 0; i < 10; i++) { // +2
                            while (b) { } // +3
                        }
                    }
                } catch (IllegalStateException | Error e) { // +1
                    if (b) { } // +2
                }
            }
            void n(boolean a) {
               //^ The cognitive complexity of `n` is 2, with 1 allowed: `if` adds 2
                Runnable r = () -> { // nests
                    if (a) { } // +2
                };
            }
            int o(boolean a, boolean b) {
              //^ The cognitive complexity of `o` is 3, with 1 allowed: `?` adds 2
                return a ? 1 : b ? 2 : 3; // +1 +2
            }
            void p(boolean a) {
               //^ The cognitive complexity of `p` is 3, with 1 allowed: `do` adds 2
                synchronized (this) {
                    if (a) { // +1
                        do { } while (a); // +2
                    }
                }
            }
        }
        """);
  }

  @Test
  void callsOfItself() {
    checkAll(
        """
        class A {
            int m(int n) {
              //^ The cognitive complexity of `m` is 2, with 1 allowed: `m` adds 1
                return n < 2 ? n : m(n - 1) + this.m(n - 2);
            }
            int n(int n) {
                return n < 2 ? n : n(n - 1, 0) + other().n(n - 2);
            }
            int n(int n, int m) { return 0; }
            A other() { return this; }
        }
        """);
  }

  @Test
  void localAndAnonymousClassesCountForThemselves() {
    checkAll(
        """
        class A {
            Object m(boolean a) {
                class B {
                    void n() {
                       //^ The cognitive complexity of `n` is 3, with 1 allowed: `while` adds 2
                        if (a) while (a);
                    }
                }
                return new B() {
                    void n() {
                       //^ The cognitive complexity of `n` is 3, with 1 allowed: `while` adds 2
                        if (a) while (a);
                    }
                };
            }
            A(boolean a) {
          //^ The cognitive complexity of `A` is 3, with 1 allowed: `while` adds 2
                if (a) while (a);
            }
            { while (true) while (true); }
        }
        """);
  }

  @Test
  void equalsAndHashCode() {
    checkAll(
        """
        class A {
            int x;
            @Override public boolean equals(Object o) {
                if (o instanceof A a) { if (x != a.x) return false; }
                return true;
            }
            @Override public int hashCode() {
                if (x > 0) { if (x > 1) return 2; }
                return 1;
            }
            boolean equals(A a, int b) {
                  //^^^^^^ The cognitive complexity of `equals` is 3, with 1 allowed: `if` adds 2
                if (a != null) { if (x != a.x) return false; }
                return true;
            }
        }
        """);
  }

  @Test
  void theThresholdIsAllowed() {
    String fixture =
        """
        class A {
            void m(boolean a) {
                if (a) while (a);
            }
        }
        """;
    check(CognitiveComplexity.class, fixture);
    check(CognitiveComplexity.class, Map.of("threshold", "3"), fixture);
    check(
        CognitiveComplexity.class,
        Map.of("threshold", "2"),
        """
        class A {
            void m(boolean a) {
               //^ The cognitive complexity of `m` is 3, with 2 allowed: `while` adds 2
                if (a) while (a);
            }
        }
        """);
  }

  @Test
  void deepNestingIsNoMatter() {
    check(
        CognitiveComplexity.class,
        "class A { int m(int a) { return " + "a + ".repeat(20_000) + "a; } }");
  }
}
