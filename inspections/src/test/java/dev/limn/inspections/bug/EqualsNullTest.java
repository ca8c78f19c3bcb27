package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class EqualsNullTest {

  @Test
  void callsWithNull() {
    check(
        EqualsNull.class,
        """
        class A {
            void m(String s, A a) {
                if (s.equals(null)) {
                  //^^^^^^^^^^^^^^ `s.equals(null)` is never `true`: `s == null` is meant
                    return;
                }
                boolean b = !a.at(1).equals((null));
                           //^^^^^^^^^^^^^^^^^^^^^^ `a.at(1).equals(null)` is never `true`: `a.at(1) == null` is meant
                this.equals(null);
              //^^^^^^^^^^^^^^^^^ `this.equals(null)` is never `true`: `this == null` is meant
            }
            A at(int i) { return this; }
        }
        """);
  }

  @Test
  void otherCalls() {
    check(
        EqualsNull.class,
        """
        class A {
            void m(String s, Object other) {
                boolean b = s.equals("null") || s.equals(other) || super.equals(null) || equals(null);
                b = java.util.Objects.equals(s, null);
                b = s == null;
            }
        }
        """);
  }

  @Test
  void testsOfEquals() {
    check(
        EqualsNull.class,
        """
        class A {
            void m(A a) {
                assertFalse(a.equals(null));
                assertTrue("null", !a.equals(null));
            }
            void assertFalse(boolean b) {}
            void assertTrue(String s, boolean b) {}
        }
        """);
  }

  @Test
  void fixCompares() {
    checkUnsafeFix(
        EqualsNull.class,
        "Write `== null`",
        "class A { boolean m(String s) { return $0s.equals(null) || s.isEmpty(); } }",
        "class A { boolean m(String s) { return s == null || s.isEmpty(); } }");
    checkUnsafeFix(
        EqualsNull.class,
        "Write `== null`",
        "class A { boolean m(String s) { return !$0s.equals(null); } }",
        "class A { boolean m(String s) { return !(s == null); } }");
  }

  @Test
  void callsOnSeveralLines() {
    check(
        EqualsNull.class,
        """
        class A {
            boolean m(String s) {
                return s
                     //^ `s.trim().equals(null)` is never `true`: `s.trim() == null` is meant
                    .trim()
                    .equals(null);
            }
        }
        """);
  }

  @Test
  void commentsAboutNull() {
    check(
        EqualsNull.class,
        """
        class A {
            boolean bean(Object o) {
                // Detect the bean that stands for null
                if (o.equals(null)) {
                    return false;
                }
                // the filter decides what to do with nulls
                try {
                    return o.equals(null);
                } catch (RuntimeException e) {
                    return o.equals(null);
                         //^^^^^^^^^^^^^^ `o.equals(null)` is never `true`: `o == null` is meant
                }
            }

            // never null
            boolean m(Object o) {
                // now see
                return o.equals(null);
                     //^^^^^^^^^^^^^^ `o.equals(null)` is never `true`: `o == null` is meant
            }
        }
        """);
  }
}
