package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class MisnamedObjectMethodTest {

  @Test
  void misspeltNames() {
    check(
        MisnamedObjectMethod.class,
        """
        class A {
            public int hashcode() { return 1; }
                     //^^^^^^^^ Nothing calls `hashcode`: is `hashCode` meant?
            public String tostring() { return ""; }
                        //^^^^^^^^ Nothing calls `tostring`: is `toString` meant?
            public boolean equal(Object o) { return true; }
                         //^^^^^ Nothing calls `equal`: is `equals` meant?
            public boolean Equals(Object o) { return true; }
                         //^^^^^^ Nothing calls `Equals`: is `equals` meant?
        }
        """);
  }

  @Test
  void equalsForAnotherType() {
    check(
        MisnamedObjectMethod.class,
        """
        class A {
            public boolean equals(A other) { return true; }
                         //^^^^^^ This does not override `equals(Object)`, which is what collections call
            record B(int x) {
                public boolean equals(B other) { return true; }
                             //^^^^^^ This does not override `equals(Object)`, which is what collections call
            }
        }
        """);
  }

  @Test
  void otherMethods() {
    check(
        MisnamedObjectMethod.class,
        """
        class A {
            public int hashCode() { return 1; }
            public String toString() { return ""; }
            public boolean equals(Object o) { return true; }
            public boolean equals(A o) { return true; }
            public void hashcode() {}
            public String tostring(int x) { return ""; }
            static boolean equal(Object o) { return true; }
            boolean equal(Object a, Object b) { return true; }
            private int hashcode(int x) { return 1; }
        }
        class G extends H {
            public boolean equals(G g) { return super.equals((Object) g); }
        }
        abstract class I {
            public abstract boolean equals(I i);
            static class J {
                boolean equals(J j) { return true; }
            }
            static class K {
                public boolean equals(java.lang.Object o) { return true; }
                public boolean equals(K k) { return true; }
            }
        }
        class B extends C<B> {
            @Override public boolean equals(B other) { return true; }
            @Override public int hashcode() { return 1; }
            boolean equals(String s) { return true; }
        }
        enum D {
            E;
            boolean equals(D d) { return true; }
        }
        interface F {
            boolean equals(F f);
        }
        """);
  }

  @Test
  void fixRenames() {
    checkUnsafeFix(
        MisnamedObjectMethod.class,
        "Rename it to `hashCode`",
        "class A { public int $0hashcode() { return 1; } }",
        "class A { public int hashCode() { return 1; } }");
  }

  @Test
  void fixAddsEquals() {
    checkUnsafeFix(
        MisnamedObjectMethod.class,
        "Add `equals(Object)`",
        """
        class A {
            public boolean $0equals(A a) {
                return true;
            }
        }
        """,
        """
        class A {
            public boolean equals(A a) {
                return true;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof A && equals((A) other);
            }
        }
        """);
    checkNoFix(
        MisnamedObjectMethod.class,
        "Add `equals(Object)`",
        "class A<T> { public boolean $0equals(A<T> a) { return true; } }");
  }
}
