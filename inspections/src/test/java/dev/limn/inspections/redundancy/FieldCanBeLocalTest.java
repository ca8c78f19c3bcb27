package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class FieldCanBeLocalTest {

  @Test
  void assignedBeforeEachUse() {
    check(
        FieldCanBeLocal.class,
        """
        class A {
            private int size;
                      //^^^^ `size` is assigned before each use, and can be a local variable
            private final Object made;
                               //^^^^ `made` is assigned before each use, and can be a local variable
            private int round = 0;
                      //^^^^^ `round` is assigned before each use, and can be a local variable
            A() {
                made = new Object();
                made.notify();
            }
            void m(int x) {
                while (x > 0) {
                    this.size = x--;
                    if (size > 1) {
                        size++;
                        use(this.size);
                    }
                }
            }
            void n() {
                round = 1;
                round.n();
                use(round);
            }
        }
        """);
  }

  @Test
  void keepsAValue() {
    check(
        FieldCanBeLocal.class,
        """
        class A {
            private int one;
            private int two;
            private int three;
            private int four;
            private int five;
            private int six;
            int a() {
                one++;
                return one;
            }
            void b(boolean x) {
                if (x) {
                    two = 1;
                }
                use(two);
            }
            void c() {
                three = three + 1;
                use(three);
            }
            void d() {
                try {
                    four = 1;
                } finally {
                    use(four);
                }
            }
            void e() {
                use(five);
                five = 1;
                use(five);
            }
            void f(int x) {
                switch (x) {
                    case 1:
                        six = 1;
                    default:
                        use(six);
                }
            }
        }
        """);
  }

  @Test
  void usedElsewhere() {
    check(
        FieldCanBeLocal.class,
        """
        class A {
            private int one;
            private int two;
            private int three;
            private int four;
            private int five;
            private int six;
            private int seven;
            private int eight;
            void a(int x) {
                one = 1;
                use(one);
                two = 1;
                use(() -> two);
                three = 1;
                use(new Object() { int x = three; });
                four = 1;
                use(four);
                A other = this;
                other.five = 1;
                use(five);
                six = x;
                use(six);
            }
            int b() {
                return one;
            }
            class B {
                int c() {
                    return four;
                }
            }
            int six(int six) {
                return this.six;
            }
            void seven(int x) {
                seven = x;
                seven(x - 1);
                use(seven);
            }
            void eight(int x) {
                eight = x;
                this.eight(x - 1);
                use(eight);
            }
        }
        """);
  }

  @Test
  void readUnseen() {
    check(
        FieldCanBeLocal.class,
        """
        class A {
            private volatile int one;
            @Inject private int two;
            private int three; // used by the debugger
            private int four;
            private Object five = register(this);
            int six;
            private int seven[];
            void m() {
                one = 1; use(one);
                two = 1; use(two);
                three = 1; use(three);
                four = 1; use(four, "four");
                five = 1; use(five);
                six = 1; use(six);
                seven = null; use(seven);
            }
        }
        @Data
        class B {
            private int one;
            void m() { one = 1; use(one); }
        }
        class C implements Serializable {
            private int one;
            private transient int two;
                                //^^^ `two` is assigned before each use, and can be a local variable
            void m() { one = 1; use(one); two = 1; use(two); }
        }
        class D {
            private int one;
            void m() { one = 1; use(one); }
            native void n();
        }
        """);
  }

  @Test
  void ofAnotherType() {
    check(
        FieldCanBeLocal.class,
        """
        class A {
            private int one;
            static class B {
                int one;
                void m() { one = 1; use(one); }
            }
        }
        """);
  }

  @Test
  void becomesLocal() {
    checkUnsafeFix(
        FieldCanBeLocal.class,
        "Make it a local variable",
        """
        class A {
            /** The sum. */
            private java.util.List</* of */ String> $0sum = null; // so far
            int other;
            void m() {
                other = 1;
                this.sum = make();
                use(this.sum, sum); // both
            }
        }
        """,
        """
        class A {
            // so far
            int other;
            void m() {
                other = 1;
                java.util.List</* of */ String> sum = make();
                use(sum, sum); // both
            }
        }
        """);
  }
}
