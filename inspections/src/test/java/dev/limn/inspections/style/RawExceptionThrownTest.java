package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class RawExceptionThrownTest {

  @Test
  void allFour() {
    check(
        RawExceptionThrown.class,
        """
        class A {
            void m(int x) throws Throwable {
                switch (x) {
                    case 1: throw new Throwable();
                                //^^^^^^^^^^^^^ `Throwable` says nothing of what went wrong
                    case 2: throw new Exception("no: " + x);
                                //^^^^^^^^^^^^^ `Exception` says nothing of what went wrong
                    case 3: throw new java.lang.RuntimeException("no");
                                //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `RuntimeException` says nothing of what went wrong
                    default: throw (new Error());
                                  //^^^^^^^^^ `Error` says nothing of what went wrong
                }
            }
        }
        """);
  }

  @Test
  void madeOfAnotherOne() {
    check(
        RawExceptionThrown.class,
        """
        class A {
            void m(Throwable cause, String message) {
                if (message == null) {
                    throw new RuntimeException(cause);
                }
                throw new RuntimeException("no", cause.getCause());
            }
        }
        """);
  }

  @Test
  void subclassesAndOtherTypes() {
    check(
        RawExceptionThrown.class,
        """
        import a.Error;
        class A {
            static class Exception extends java.lang.Exception {}
            void m(int x) throws Exception {
                if (x == 1) {
                    throw new Exception();
                }
                if (x == 2) {
                    throw new Error("x");
                }
                if (x == 3) {
                    throw new RuntimeException() {};
                }
                throw new b.RuntimeException();
            }
        }
        """);
  }

  @Test
  void testsAndCatches() {
    check(
        RawExceptionThrown.class,
        """
        class A {
            @Test
            void m() {
                throw new RuntimeException("on purpose");
            }
            int n(String text) {
                try {
                    if (text.isEmpty()) {
                        throw new RuntimeException("empty");
                    }
                    return Integer.parseInt(text);
                } catch (RuntimeException e) {
                    throw new RuntimeException("no number");
                }
            }
        }
        """);
  }
}
