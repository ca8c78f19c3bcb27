package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class EqualsNoNullTypeCheckTest {

  @Test
  void castsWithoutTests() {
    check(
        EqualsNoNullTypeCheck.class,
        """
        class A<T> {
            public boolean equals(Object o) {
                if (o == null) return false;
                A<?> a = (A<?>) (o);
                       //^^^^^^^^^^ `equals` fails here for an object of another class
                return a.x == x;
            }
        }
        """);
  }

  @Test
  void tests() {
    check(
        EqualsNoNullTypeCheck.class,
        """
        class A {
            public boolean equals(Object o) {
                return o instanceof A && ((A) o).x == x;
            }
        }
        class B {
            public boolean equals(Object o) {
                return o != null && o.getClass() == B.class && ((B) o).x == x;
            }
        }
        class C {
            public boolean equals(Object o) {
                try {
                    return ((C) o).x == x;
                } catch (ClassCastException e) {
                    return false;
                }
            }
        }
        class D {
            public boolean equals(Object o) {
                return D.class.isInstance(o) && ((D) o).x == x;
            }
        }
        """);
  }

  @Test
  void handedOn() {
    check(
        EqualsNoNullTypeCheck.class,
        """
        class A {
            public boolean equals(Object o) {
                return super.equals(o) && ((A) o).x == x;
            }
        }
        """);
  }

  @Test
  void otherMethodsAndPrivateClasses() {
    check(
        EqualsNoNullTypeCheck.class,
        """
        class A {
            boolean equals(Object o) {
                return ((A) o).x == x;
            }
            public boolean equals(A o) {
                return ((A) o).x == x;
            }
            public boolean equals(Object o, int x) {
                return ((A) o).x == x;
            }
            public boolean equals(Object[] o) {
                return ((A) o).x == (int) x;
            }
            private static class Key {
                public boolean equals(Object o) {
                    return ((Key) o).x == x;
                }
            }
        }
        class B {
            public boolean equals(Object o) {
                return this == (Object) o || x == ((B) y).x;
            }
        }
        """);
  }

  @Test
  void insertsATest() {
    checkUnsafeFix(
        EqualsNoNullTypeCheck.class,
        "Test the class first",
        """
        class A<T> {
            public boolean equals(Object o) {
                if (o == this) return true;
                // compare
                A<?> a = $0(A<?>) o;
                return a.x == x;
            }
        }
        """,
        """
        class A<T> {
            public boolean equals(Object o) {
                if (o == this) return true;
                // compare
                if (!(o instanceof A)) return false;
                A<?> a = (A<?>) o;
                return a.x == x;
            }
        }
        """);
  }

  @Test
  void theQualifiedTypeOfTheParameter() {
    check(
        EqualsNoNullTypeCheck.class,
        """
        class A {
            int x;
            public boolean equals(java.lang.Object o) {
                return ((A) o).x == x;
                      //^^^^^ `equals` fails here for an object of another class
            }
        }
        """);
  }
}
