package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class InfiniteLoopTest {

  @Test
  void conditionsThatNothingChanges() {
    check(
        InfiniteLoop.class,
        """
        class A {
            void m(int n, int[] xs, boolean a) {
                int sum = 0;
                int i = 0;
                while (i < n) {
              //^^^^^ This loop cannot end: nothing in it changes `i` or `n`
                    sum += xs[i];
                    m(sum, xs, a);
                }
                do {
              //^^ This loop cannot end: nothing in it changes `a`
                    sum++;
                } while (!a);
                for (int k = 0; k < xs.length; ) {
              //^^^ This loop cannot end: nothing in it changes `k` or `xs`
                    sum += k;
                }
            }
        }
        """);
  }

  @Test
  void lengthsThatAreNoArrays() {
    check(
        InfiniteLoop.class,
        """
        class A {
            void m(BytesRef ref, int len, int... more) {
                do {
                    ref.length += 3;
                } while (ref.length < len);
                while (ref.length < len) {
                    ref.grow();
                }
                var made = new int[len];
                while (made.length < more.length) {
              //^^^^^ This loop cannot end: nothing in it changes `made` or `more`
                    made[0]++;
                }
            }
        }
        """);
  }

  @Test
  void loopsWithoutCondition() {
    check(
        InfiniteLoop.class,
        """
        class A {
            int f;
            void m(int n) {
                if (n == 1) {
                    while (true) {
                  //^^^^^ This loop cannot end: nothing in it leaves it
                        n++;
                    }
                }
                if (n == 2) {
                    for (;;) {
                  //^^^ This loop cannot end: nothing in it leaves it
                        for (int i = 0; i < n; i++) {
                            if (i == f) break;
                            if (i == n) continue;
                        }
                    }
                }
                do {
              //^^ This loop cannot end: nothing in it leaves it
                    f = n;
                } while (true);
            }
        }
        """);
  }

  @Test
  void conditionsThatChange() {
    check(
        InfiniteLoop.class,
        """
        class A {
            boolean running;
            int[] f;
            void m(int n, int[] xs, A other) {
                int i = 0;
                while (i < n) {
                    i++;
                }
                while (i < n) {
                    n -= 1;
                }
                while (i++ < n) {
                    m(n, xs, other);
                }
                while (running) {
                    m(n, xs, other);
                }
                while (xs[0] < n) {
                    m(n, xs, other);
                }
                while (other.running) {
                    m(n, xs, other);
                }
                while (next() < n) {
                    m(n, xs, other);
                }
                while (unknown < n) {
                    m(n, xs, other);
                }
                for (int k = 0; k < n; k++) {
                    m(n, xs, other);
                }
                for (int k = 0; k < n; ) {
                    k += 2;
                }
            }
            int next() { return 1; }
        }
        """);
  }

  @Test
  void loopsThatAreLeft() {
    check(
        InfiniteLoop.class,
        """
        class A {
            void m(int n, int[] xs, boolean a) {
                outer:
                while (a) {
                    while (n > 0) {
                        if (xs[0] == 1) break;
                    }
                    while (n > 0) {
                        if (xs[0] == 1) return;
                    }
                    while (n > 0) {
                        if (xs[0] == 1) throw new Error();
                    }
                    while (n > 0) {
                        if (xs[0] == 1) continue outer;
                    }
                    while (n > 0) {
                        System.exit(1);
                    }
                    a = false;
                }
            }
        }
        """);
  }

  @Test
  void loopsThatWaitForWork() {
    check(
        InfiniteLoop.class,
        """
        class A {
            int[] xs;
            A next;
            void m(java.util.concurrent.BlockingQueue<Runnable> queue, A a, int i) throws Exception {
                if (i == 1) {
                    while (true) {
                        queue.take().run();
                    }
                }
                if (i == 2) {
                    for (;;) {
                        xs[i++] = 0;
                    }
                }
                if (i == 3) {
                    for (;;) {
                        a = a.next;
                    }
                }
                while (true) {
                }
            }
        }
        """);
  }
}
