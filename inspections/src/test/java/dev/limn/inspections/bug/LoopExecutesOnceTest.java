package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class LoopExecutesOnceTest {

  @Test
  void loopsThatAreLeftInTheFirstRound() {
    check(
        LoopExecutesOnce.class,
        """
        class A {
            int m(int x, boolean a) {
                while (a) {
              //^^^^^ This loop never comes to a second round: its body always leaves it
                    x++;
                    break;
                }
                for (int i = 0; i < x; i++) {
              //^^^ This loop never comes to a second round: its body always leaves it
                    if (i == 1) {
                        return 1;
                    }
                    throw new Error();
                }
                do {
              //^^ This loop never comes to a second round: its body always leaves it
                    switch (x) {
                        case 1:
                            return 1;
                        default:
                            return 2;
                    }
                } while (a);
            }
            int n(int[][] xs, boolean a) {
                outer:
                for (int[] ys : xs) {
                    while (a) {
                        continue outer;
                    }
                    while (true) {
                  //^^^^^ This loop never comes to a second round: its body always leaves it
                        m(1, a);
                        break;
                    }
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void loopsThatLoop() {
    check(
        LoopExecutesOnce.class,
        """
        class A {
            int m(int x, boolean a) {
                while (a) {
                    if (x == 1) {
                        return 1;
                    }
                }
                for (int i = 0; i < x; i++) {
                    if (i == 1) {
                        continue;
                    }
                    return 1;
                }
                while (a) {
                    try {
                        return m(x, a);
                    } catch (RuntimeException e) {
                        x++;
                    }
                }
                while (a) {
                    switch (x) {
                        case 1: return 1;
                        case 2: break;
                        default: return 2;
                    }
                }
                one:
                while (a) {
                    while (x > 0) {
                        if (x == 3) continue one;
                        x--;
                    }
                    return 1;
                }
                while (a) {
                    Runnable r = () -> { return; };
                }
                do {
                    if (a) break;
                    x++;
                } while (false);
                for (;;) {
                }
            }
        }
        """);
  }

  @Test
  void waysToTakeTheFirst() {
    check(
        LoopExecutesOnce.class,
        """
        class A {
            String m(java.util.List<String> list, boolean a) {
                for (String s : list) {
                    return s;
                }
                while (true) {
                    if (a) {
                        break;
                    }
                    list.add("a");
                    break;
                }
                while (a) {
                    if (list.isEmpty()) break;
                    list.clear();
                    return "b";
                }
                return null;
            }
        }
        """);
  }

  @Test
  void fixWritesIf() {
    checkFix(
        LoopExecutesOnce.class,
        "Write `if`",
        "class A { int m(boolean a) { $0while (a) { return 1; } return 2; } }",
        "class A { int m(boolean a) { if (a) { return 1; } return 2; } }");
    checkNoFix(
        LoopExecutesOnce.class,
        "Write `if`",
        "class A { void m(boolean a) { $0while (a) { m(a); break; } } }");
    checkNoFix(
        LoopExecutesOnce.class,
        "Write `if`",
        "class A { int m(boolean a) { $0while (true) { return 1; } } }");
    checkNoFix(
        LoopExecutesOnce.class,
        "Write `if`",
        "class A { int m(boolean a) { if (a) $0while (a) { return 1; } else m(a); return 2; } }");
  }
}
