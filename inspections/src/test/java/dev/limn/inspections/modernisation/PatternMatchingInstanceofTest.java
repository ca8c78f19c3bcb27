package dev.limn.inspections.modernisation;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class PatternMatchingInstanceofTest {

  @Test
  void whereTheTestSucceeds() {
    check(
        PatternMatchingInstanceof.class,
        """
        class A {
            void m(Object o, Object[] os) {
                if (o instanceof String) {
                  //^^^^^^^^^^^^^^^^^^^ This `instanceof` can declare `s`, without a cast
                    String s = (String) o;
                }
                if (os != null && (os[0] instanceof java.util.List<?>) && o != null) {
                                 //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This `instanceof` can declare `list`, without a cast
                    final var list = ((java.util.List<?>) os[0]);
                }
                while (o instanceof A) {
                     //^^^^^^^^^^^^^^ This `instanceof` can declare `a`, without a cast
                    A a = (A) o;
                    o = a;
                }
            }
        }
        """);
  }

  @Test
  void whereTheTestHasNotFailed() {
    check(
        PatternMatchingInstanceof.class,
        """
        class A {
            boolean m(Object o, boolean b) {
                if (b || !(o instanceof A)) return false;
                         //^^^^^^^^^^^^^^ This `instanceof` can declare `a`, without a cast
                A a = (A) o;
                switch (1) {
                    case 1:
                        if (!(a instanceof A)) {
                            //^^^^^^^^^^^^^^ This `instanceof` can declare `b2`, without a cast
                            throw new RuntimeException();
                        }
                        A b2 = (A) a;
                }
                return true;
            }
        }
        """);
  }

  @Test
  void castsThatAreNotTheSame() {
    check(
        PatternMatchingInstanceof.class,
        """
        class A {
            Object f() { return null; }
            void m(Object o, Object p) {
                if (o instanceof String) {
                    String s = (String) p;
                }
                if (o instanceof String) {
                    Object s = (String) o;
                }
                if (o instanceof CharSequence) {
                    String s = (String) o;
                }
                if (f() instanceof String) {
                    String s = (String) f();
                }
                if (o instanceof String || p == null) {
                    String s = (String) o;
                }
                if (!(o instanceof String)) {
                    String s = (String) o;
                }
                if (o instanceof String s) {
                    String t = (String) o;
                }
                if (!(o instanceof String)) {
                    m(o, p);
                }
                String u = (String) o;
            }
        }
        """);
  }

  @Test
  void whatMayHaveChanged() {
    check(
        PatternMatchingInstanceof.class,
        """
        class A {
            void m(Object o, Object p) {
                if (o instanceof String && (o = p) != null) {
                    String s = (String) o;
                }
                if (o instanceof String) {
                    o = p;
                    String s = (String) o;
                }
                if (!(o instanceof String)) return;
                o = p;
                String s = (String) o;
            }
        }
        """);
  }

  @Test
  void namesThatMeanSomethingElse() {
    check(
        PatternMatchingInstanceof.class,
        """
        class A {
            boolean s;
            void m(Object o) {
                if (o instanceof String && s) {
                    @SuppressWarnings("x") String t = (String) o;
                }
                if (o instanceof String && s) {
                    String s = (String) o;
                }
                if (o instanceof String) {
                    String a = (String) o, b = a;
                }
            }
        }
        """);
  }

  @Test
  void olderJavaHasNoPatterns() {
    check(
        PatternMatchingInstanceof.class,
        """
        //- /A.java level:15
        class A {
            void m(Object o) {
                if (o instanceof String) {
                    String s = (String) o;
                }
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        PatternMatchingInstanceof.class,
        "Declare `s` in the `instanceof`",
        """
        class A {
            void m(Object o) {
                if ($0o instanceof String) {
                    // the text
                    final String s = (String) o; // of it
                    m(s);
                }
            }
        }
        """,
        """
        class A {
            void m(Object o) {
                if (o instanceof final String s) {
                    // the text
                    // of it
                    m(s);
                }
            }
        }
        """);
    checkFix(
        PatternMatchingInstanceof.class,
        "Declare `a` in the `instanceof`",
        """
        class A {
            boolean m(Object o) {
                if (!($0o instanceof A)) return false;
                A a = (A) o;
                return a == this;
            }
        }
        """,
        """
        class A {
            boolean m(Object o) {
                if (!(o instanceof A a)) return false;
                return a == this;
            }
        }
        """);
  }
}
