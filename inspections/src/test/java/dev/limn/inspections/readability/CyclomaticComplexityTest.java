package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CyclomaticComplexityTest {

  private static final Map<String, String> NONE_ALLOWED = Map.of("threshold", "1");

  @Test
  void whatForks() {
    check(
        CyclomaticComplexity.class,
        NONE_ALLOWED,
        """
        class A {
            void loops(int x) {
               //^^^^^ The cyclomatic complexity of `loops` is 5, with 1 allowed
                for (;;) {}
                for (int y : z) {}
                while (x > 0) {}
                do {} while (x < 0);
            }
            int choices(int x) {
              //^^^^^^^ The cyclomatic complexity of `choices` is 6, with 1 allowed
                if (x > 0 && x < 9 || x == 10) {
                    return x == 3 ? 1 : 2;
                } else if (x == 7) {
                    return 3;
                }
                return 4;
            }
            int cases(int x) {
              //^^^^^ The cyclomatic complexity of `cases` is 5, with 1 allowed
                try {
                    switch (x) {
                        case 1: case 2: return 1;
                        case 3: return 2;
                        default: return 4;
                    }
                } catch (E e) {
                    return switch (x) {
                        case 1, 2 -> 1;
                        default -> 2;
                    };
                } finally {
                    m();
                }
            }
            A() {
          //^ The cyclomatic complexity of `A` is 2, with 1 allowed
                Runnable r = () -> { if (a) b(); };
            }
        }
        """);
  }

  @Test
  void whatDoesNot() {
    check(
        CyclomaticComplexity.class,
        NONE_ALLOWED,
        """
        abstract class A {
            abstract void m();
            boolean n(boolean x, boolean y) {
                synchronized (this) {
                    return x | y;
                }
            }
        }
        """);
  }

  @Test
  void identityAndClassesInside() {
    check(
        CyclomaticComplexity.class,
        NONE_ALLOWED,
        """
        class A {
            @Override
            public boolean equals(Object o) {
                return o instanceof A && ((A) o).x == x;
            }
            Runnable m() {
                return new Runnable() {
                    public void run() {
                              //^^^ The cyclomatic complexity of `run` is 2, with 1 allowed
                        if (x) {
                            m();
                        }
                    }
                };
            }
        }
        """);
  }

  @Test
  void upToTheThreshold() {
    check(
        CyclomaticComplexity.class,
        Map.of("threshold", "2"),
        """
        class A {
            void m(int x) {
                if (x > 0) {
                    m(x);
                }
            }
        }
        """);
  }
}
