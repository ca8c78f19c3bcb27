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
}
