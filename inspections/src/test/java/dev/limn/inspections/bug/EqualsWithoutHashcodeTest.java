package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class EqualsWithoutHashcodeTest {
  private static final String TITLE = "Add `hashCode`";

  @Test
  void equalsAlone() {
    check(
        EqualsWithoutHashcode.class,
        """
        class A {
            int x;
            @Override public boolean equals(final Object o) {
                                   //^^^^^^ `equals` is declared here and `hashCode` is not: equal objects must have the same hash code
                return o instanceof A && ((A) o).x == x;
            }
            static class B extends C {
                public boolean equals(Object o) {
                             //^^^^^^ `equals` is declared here and `hashCode` is not: equal objects must have the same hash code
                    return true;
                }
            }
            static class C implements Unknown {}
            record D(int x, int y) {
                public boolean equals(Object o) {
                             //^^^^^^ `equals` is declared here and `hashCode` is not: equal objects must have the same hash code
                    return o instanceof D d && d.x == x;
                }
            }
            int hashCode(int x) { return x; }
        }
        """);
  }

  @Test
  void bothOrNone() {
    check(
        EqualsWithoutHashcode.class,
        """
        class A {
            public boolean equals(Object o) { return o instanceof A; }
            public int hashCode() { return 1; }
            static class B {
                public int hashCode() { return 1; }
            }
            static class C {
                boolean equals(C c) { return true; }
                static boolean equals(Object o) { return true; }
                boolean equals(Object a, Object b) { return true; }
            }
            static class D extends A {
                public boolean equals(Object o) { return o instanceof D; }
            }
            interface E {
                boolean equals(Object o);
            }
        }
        abstract class F {
            public abstract boolean equals(Object o);
        }
        """);
  }

  @Test
  void classesThatMayInheritIt() {
    check(
        EqualsWithoutHashcode.class,
        """
        class A extends Unknown {
            public boolean equals(Object o) { return o instanceof A; }
        }
        class B extends A {
            public boolean equals(Object o) { return o instanceof B; }
        }
        class C {
            Object o = new Unknown() {
                public boolean equals(Object o) { return o != null; }
            };
        }
        """);
  }

  @Test
  void equalsThatSaysNothing() {
    check(
        EqualsWithoutHashcode.class,
        """
        class A {
            public boolean equals(Object o) { return this == o; }
        }
        class B {
            public boolean equals(Object o) { return super.equals(o); }
        }
        class C {
            public boolean equals(Object o) { throw new UnsupportedOperationException(); }
        }
        """);
  }

  @Test
  void fixAddsTheOther() {
    checkUnsafeFix(
        EqualsWithoutHashcode.class,
        TITLE,
        """
        class A {
            static int n;
            int x;
            String y, z;

            // One.
            public boolean $0equals(Object o) {
                return o instanceof A a && a.x == x && y.equals(((A) o).y) && n > 1;
            }

            int m() {
                return 1;
            }
        }
        """,
        """
        class A {
            static int n;
            int x;
            String y, z;

            // One.
            public boolean equals(Object o) {
                return o instanceof A a && a.x == x && y.equals(((A) o).y) && n > 1;
            }

            @Override
            public int hashCode() {
                return java.util.Objects.hash(x, y);
            }

            int m() {
                return 1;
            }
        }
        """);
    checkNoFix(
        EqualsWithoutHashcode.class,
        TITLE,
        "class A { int[] x; public boolean $0equals(Object o) { return o instanceof A a && a.x[0]"
            + " == x[0]; } }");
  }
}
