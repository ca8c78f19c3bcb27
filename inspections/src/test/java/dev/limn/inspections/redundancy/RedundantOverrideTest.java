package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantOverrideTest {

  @Test
  void methodsOfObjectAndOfTheFile() {
    check(
        RedundantOverride.class,
        """
        class A extends B {
            @Override
            public boolean equals(Object other) {
                         //^^^^^^ `equals` only calls the method that it overrides
                return super.equals(other);
            }
            public int hashCode() { return super.hashCode(); }
                     //^^^^^^^^ `hashCode` only calls the method that it overrides
            @Override
            protected void m(final int x, String... y) {
                         //^ `m` only calls the method that it overrides
                super.m(x, y);
            }
        }
        class B {
            protected void m(int a, String... b) {}
        }
        """);
  }

  @Test
  void documentedAnnotatedOrChanged() {
    check(
        RedundantOverride.class,
        """
        class A {
            /** Says more. */
            @Override
            public String toString() {
                return super.toString();
            }
        }
        class B {
            @Override
            public String toString() {
                return super.toString(); // on purpose
            }
        }
        class C {
            @Override
            @Deprecated
            public String toString() {
                return super.toString();
            }
        }
        class D {
            @Override
            public final String toString() {
                return super.toString();
            }
        }
        class E {
            @Override
            public boolean equals(@Nullable Object other) {
                return super.equals(other);
            }
        }
        """);
  }

  @Test
  void openToMore() {
    check(
        RedundantOverride.class,
        """
        class A extends B {
            @Override
            public Object clone() {
                return super.clone();
            }
            @Override
            public void m() {
                super.m();
            }
            @Override
            protected String n() {
                return super.n();
            }
        }
        class B {
            protected void m() {}
            protected Object n() { return null; }
        }
        """);
  }

  @Test
  void otherCalls() {
    check(
        RedundantOverride.class,
        """
        class A extends B implements I {
            void m(int x, int y) {
                super.m(y, x);
            }
            void n(int x) {
                super.n(x);
                o();
            }
            void o() {
                super.p();
            }
            void p() {
                I.super.p();
            }
            public int hashCode() {
                return super.hashCode() + 1;
            }
            public String toString() {
                return other.toString();
            }
        }
        class B {
            void m(int x, int y) {}
            void n(int x) {}
            void o() {}
            void p() {}
        }
        """);
  }

  @Test
  void removes() {
    checkFix(
        RedundantOverride.class,
        "Remove the method",
        """
        class A {
            int x;

            @Override
            public String $0toString() {
                return super.toString();
            }
        }
        """,
        """
        class A {
            int x;

        }
        """);
  }

  @Test
  void parenthesesAndFinalParameters() {
    check(
        RedundantOverride.class,
        """
        class A {
            @Override public boolean equals(final Object o) { return (super.equals((o))); }
                                   //^^^^^^ `equals` only calls the method that it overrides
        }
        """);
  }

  @Test
  void annotationsThatAreLeftBehind() {
    check(
        RedundantOverride.class,
        """
        class A {
            @Deprecated void m() {}
        }
        class B extends A {
            @Override void m() { super.m(); }
        }
        """);
  }

  @Test
  void hashCodeBesideEquals() {
    check(
        RedundantOverride.class,
        """
        class A {
            @Override
            public boolean equals(Object other) {
                return other instanceof A;
            }

            @Override
            public int hashCode() {
                return super.hashCode();
            }

            static class B {
                @Override
                public boolean equals(Object other) {
                             //^^^^^^ `equals` only calls the method that it overrides
                    return super.equals(other);
                }

                @Override
                public int hashCode() {
                         //^^^^^^^^ `hashCode` only calls the method that it overrides
                    return super.hashCode();
                }
            }
        }
        """);
  }
}
