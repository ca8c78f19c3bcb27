package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class InfiniteRecursionTest {

  @Test
  void callsWhateverHappens() {
    check(
        InfiniteRecursion.class,
        """
        class A {
            int a() {
                return a();
                     //^ `a` calls itself here whatever happens, and never ends
            }
            void b(int x) {
                x++;
                if (x > 1) {
                    this.b(x);
                       //^ `b` calls itself here whatever happens, and never ends
                } else {
                    b(x - 1);
                }
            }
            boolean c(boolean x) {
                return c(!x) && x;
                     //^ `c` calls itself here whatever happens, and never ends
            }
            static int d(int x) {
                for (int i = 0; i < x; i++) {
                    if (i == 2) break;
                }
                int y = A.d(x) + 1;
                        //^ `d` calls itself here whatever happens, and never ends
                return y;
            }
            void e() {
                synchronized (this) {
                    try {
                        e();
                      //^ `e` calls itself here whatever happens, and never ends
                    } finally {
                        a();
                    }
                }
            }
            Runnable f = new Runnable() {
                public void run() {
                    run();
                  //^^^ `run` calls itself here whatever happens, and never ends
                }
            };
            int length(String s) {
                return f(length(s));
                       //^^^^^^ `length` calls itself here whatever happens, and never ends
            }
            int f(int x) { return x; }
        }
        """);
  }

  @Test
  void callsThatDependOnSomething() {
    check(
        InfiniteRecursion.class,
        """
        class A {
            A next;
            int a(int x) {
                if (x == 0) {
                    return 1;
                }
                return x * a(x - 1);
            }
            int b(int x) {
                return x == 0 ? 1 : b(x - 1);
            }
            boolean c(boolean x) {
                return x || c(true);
            }
            void d(int[] xs) {
                for (int x : xs) {
                    d(xs);
                }
            }
            void e(int x) {
                switch (x) {
                    case 1: e(2);
                    default:
                }
            }
            void f(int x) {
                while (x > 0) {
                    if (x == 2) return;
                    x--;
                }
                f(x);
            }
            void g() {
                Runnable r = () -> g();
                Object o = new Object() { void h() { g(); } };
                r.run();
            }
            int i(int x) {
                return switch (x) {
                    case 1 -> i(2);
                    default -> 1;
                };
            }
            void j() {
                try {
                    k();
                } catch (RuntimeException e) {
                    j();
                }
            }
            void k() {
                if (next == null) throw new Error();
                k();
            }
        }
        """);
  }

  @Test
  void callsOfSomethingElse() {
    check(
        InfiniteRecursion.class,
        """
        class A extends B {
            A next;
            int size() { return next.size(); }
            int hash() { return super.hash(); }
            void m(String s) { m(s, 1); }
            void m(String s, int x) { A.this.m(s, x); }
            int n(String... ss) { return n(ss.length); }
            int n(int x) { return x; }
            class C {
                int size() { return A.this.size(); }
            }
        }
        """);
  }

  @Test
  void methodsOfTheSameName() {
    check(
        InfiniteRecursion.class,
        """
        class A {
            void m(Object o) { m((String) o); }
            void m(String s) {}
            void n(Object o) { n((String) o); }
                             //^ `n` calls itself here whatever happens, and never ends
            void p(String s) { p(s); }
                             //^ `p` calls itself here whatever happens, and never ends
            void p(Object o) {}
        }
        class B extends C {
            void m(Object o) { m((String) o); }
            void n(Object o) { n(o); }
                             //^ `n` calls itself here whatever happens, and never ends
        }
        """);
  }

  @Test
  void callsThatLoopsAndHandlersComeTo() {
    check(
        InfiniteRecursion.class,
        """
        class A {
            boolean b;
            void x() {}
            void inFinally() { try { x(); } catch (Error e) { } finally { inFinally(); } }
                                                                        //^^^^^^^^^ `inFinally` calls itself here whatever happens, and never ends
            void endless() { while (true) { endless(); } }
                                          //^^^^^^^ `endless` calls itself here whatever happens, and never ends
            void once() { do { once(); } while (b); }
                             //^^^^ `once` calls itself here whatever happens, and never ends
            void labelled() { a: { labelled(); } }
                                 //^^^^^^^^ `labelled` calls itself here whatever happens, and never ends
            void maybe() { for (; b; ) { maybe(); } while (b) { maybe(); } }
            void left() { a: { if (b) break a; left(); } }
            void leaves() { while (true) { if (b) { break; } leaves(); } }
            void skips() { do { if (b) { continue; } skips(); } while (b); }
            void catches() { try { catches(); } catch (StackOverflowError e) { } finally { x(); } }
        }
        """);
  }
}
