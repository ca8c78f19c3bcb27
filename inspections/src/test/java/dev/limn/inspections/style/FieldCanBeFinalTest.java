package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class FieldCanBeFinalTest {

  @Test
  void neverAssigned() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private static int most = 9;
                             //^^^^ `most` is never assigned again, and can be `final`
            private List<String> all = new ArrayList<>();
                               //^^^ `all` is never assigned again, and can be `final`
            void m() {
                all.add("x" + most);
            }
        }
        """);
  }

  @Test
  void assignedSomewhere() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int one = 1;
            private int two = 2;
            private int three = 3;
            private int four = 4;
            private int five = 5;
            A() {
                five = 6;
            }
            void m(A other) {
                one = 2;
                two++;
                other.three += 1;
            }
            class Inner {
                int m() {
                    return --four;
                }
            }
        }
        """);
  }

  @Test
  void withoutValueOrWithOthers() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int one;
            private int two = 2, three = 3;
            int four = 4;
            private final int five = 5;
        }
        """);
  }

  @Test
  void givenByEachConstructor() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int one;
                      //^^^ `one` is never assigned again, and can be `final`
            private boolean two;
                          //^^^ `two` is never assigned again, and can be `final`
            private Object three;
                         //^^^^^ `three` is never assigned again, and can be `final`
            A(int one) {
                this.one = one;
                three = one > 1 ? "a" : "b";
                two = this.one > 2;
            }
            A(Object other) {
                super();
                this.three = other;
                one = 1;
                two = true;
                if (two) {
                    return;
                }
                use(three);
            }
            A() {
                this(1);
            }
            int sum() {
                return one + (two ? 1 : 0);
            }
        }
        """);
  }

  @Test
  void notGivenByEachConstructorOnce() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int one;
            private int two;
            private int three;
            private int four;
            private int five;
            private int six;
            private int seven;
            private static int eight;
            private int nine = 1;
            private int ten;
            private int eleven;
            private final int twelve = five;
            A(int one) {
                one = 1;
                if (one > 1) {
                    two = 1;
                }
                three = 1;
                four = 1;
                three = 2;
                five = 1;
                use(six);
                six = 1;
                seven = seven + 1;
                eight = 1;
                nine = 2;
                Runnable r = () -> use(ten);
                ten = 1;
                if (r == null) {
                    return;
                }
                eleven = 1;
            }
            A() {
                one = two = 1;
                three = 1;
                five = 1;
                six = 1;
                seven = 1;
                ten = 1;
                eleven = 1;
            }
        }
        class B {
            private int one;
            private int two;
            B(B other) {
                one = 1;
                other.one = 2;
                two = 1;
            }
            class C {
                C() {
                    two = 2;
                }
            }
        }
        """);
  }

  @Test
  void volatileAndBoolean() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private volatile int one = 1;
            private static boolean debug = false;
        }
        """);
  }

  @Test
  void assignedUnseen() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            @Inject private Object one = null;
            private int two = 2;
            private int three = 3; // set by native code
            static final Object TWO = updater(A.class, "two");
        }
        class B {
            private int one = 1;
            native void m();
        }
        @Entity
        class C {
            private int one = 1;
        }
        """);
  }

  @Test
  void comments() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            /** Used by the peers. */
            private int shown = 1;
                      //^^^^^ `shown` is never assigned again, and can be `final`
            /** Set by the VM. */
            private int state = 1;
            private int depth = 1; // updated from native code
            // for testing
            private int delay = 1;
        }
        """);
  }

  @Test
  void becomesFinal() {
    checkFix(
        FieldCanBeFinal.class,
        "Make it `final`",
        "class A { private static /* c */ int $0a = 1; int m() { return a; } }",
        "class A { private static /* c */ final int a = 1; int m() { return a; } }");
  }

  @Test
  void whatAConstantWouldChange() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int loop = 1;
            private int never = 2;
            private String name = "a" + "b";
            private int step = (int) 1L;
            private int code = 65;
            private static final int MOST = 3;
            void m(boolean b) {
                while (loop > 0) {
                    f();
                }
                g();
            }
            void n(char c, boolean b) {
                for (int i = 0; never > MOST; i++) {}
                do {} while (A.name == "ab");
                Runnable r = () -> { while (!(-step > 1 || MOST < 2)) {} };
                f(b ? code : c);
            }
        }
        """);
  }

  @Test
  void whatAConstantDoesNotChange() {
    check(
        FieldCanBeFinal.class,
        """
        class A {
            private int most = 9;
                      //^^^^ `most` is never assigned again, and can be `final`
            private int one = 1;
                      //^^^ `one` is never assigned again, and can be `final`
            private int given = f();
                      //^^^^^ `given` is never assigned again, and can be `final`
            private Integer boxed = 3;
                          //^^^^^ `boxed` is never assigned again, and can be `final`
            int m(boolean b) {
                for (int i = 0; i < most; i++) {
                    if (most > 3) {
                        return 1;
                    }
                }
                while (f() < most) {}
                while (given > 1) {}
                while (boxed > 1) {}
                return b ? one : 0;
            }
        }
        """);
  }
}
