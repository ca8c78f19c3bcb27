package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class TostringReturnsNullTest {

  @Test
  void nullAsAResult() {
    check(
        TostringReturnsNull.class,
        """
        class A {
            boolean b;
            @Override public String toString() {
                if (b) return (null);
                             //^^^^ `toString` must not return `null`
                return b ? "a" : null;
                               //^^^^ `toString` must not return `null`
            }
            @Override protected A clone() {
                return null;
                     //^^^^ `clone` must not return `null`
            }
        }
        """);
  }

  @Test
  void otherMethodsAndResults() {
    check(
        TostringReturnsNull.class,
        """
        class A {
            String s;
            public String toString() {
                java.util.function.Supplier<String> f = () -> { return null; };
                Object o = new Object() { Object m() { return null; } };
                return s;
            }
            static String toString(Object o) { return null; }
            public String toString(int x) { return null; }
            static Object clone(Object o) { return null; }
            String name() { return null; }
        }
        abstract class B {
            public abstract String toString();
            @Override protected B clone() {
                try {
                    return (B) super.clone();
                } catch (CloneNotSupportedException e) {
                    return null;
                }
            }
        }
        class C {
            /** The name, or null. */
            public String toString() { return null; }
        }
        """);
  }

  @Test
  void fixReturnsAnEmptyText() {
    checkUnsafeFix(
        TostringReturnsNull.class,
        "Return an empty text",
        "class A { public String toString() { return $0null; } }",
        "class A { public String toString() { return \"\"; } }");
  }

  @Test
  void theQualifiedReturnType() {
    check(
        TostringReturnsNull.class,
        """
        class A {
            public java.lang.String toString() {
                return null;
                     //^^^^ `toString` must not return `null`
            }
        }
        """);
  }
}
