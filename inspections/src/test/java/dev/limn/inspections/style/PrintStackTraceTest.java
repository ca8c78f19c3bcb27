package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class PrintStackTraceTest {

  @Test
  void inACatch() {
    check(
        PrintStackTrace.class,
        """
        class A {
            void m() {
                try {
                    n();
                } catch (IOException e) {
                    e.printStackTrace();
                  //^^^^^^^^^^^^^^^^^^^ The exception is printed to the error stream, not logged
                }
            }
        }
        """);
  }

  @Test
  void otherPlacesAndOtherExceptions() {
    check(
        PrintStackTrace.class,
        """
        class A extends Exception {
            void m(PrintWriter out, Exception e) {
                e.printStackTrace(out);
                super.printStackTrace();
                printStackTrace();
                new Exception("here").printStackTrace();
            }
        }
        """);
  }

  @Test
  void programsAndTests() {
    check(
        PrintStackTrace.class,
        """
        class A {
            public static void main(String[] args) {}
            void m(Exception e) {
                e.printStackTrace();
            }
        }
        class B {
            @Test
            void m(Exception e) {
                e.printStackTrace();
            }
        }
        class CTest {
            void m(Exception e) {
                e.printStackTrace();
            }
        }
        """);
  }

  @Test
  void whatIsAskedFor() {
    check(
        PrintStackTrace.class,
        """
        class A {
            void m(Exception e) {
                if (DEBUG) {
                    e.printStackTrace();
                }
            }
            void dumpAll(Exception e) {
                e.printStackTrace();
            }
        }
        """);
  }

  @Test
  void logsWithTheLogger() {
    checkUnsafeFix(
        PrintStackTrace.class,
        "Log the exception",
        """
        import org.slf4j.Logger;
        class A {
            private static final Logger LOG = null;
            void m(Exception failure) {
                $0failure.printStackTrace(); // see there
            }
        }
        """,
        """
        import org.slf4j.Logger;
        class A {
            private static final Logger LOG = null;
            void m(Exception failure) {
                LOG.error(failure.getMessage(), failure); // see there
            }
        }
        """);
    checkUnsafeFix(
        PrintStackTrace.class,
        "Log the exception",
        """
        import java.util.logging.Logger;
        class A {
            private static final Logger logger = null;
            class B {
                void m(Exception e) {
                    $0e.printStackTrace();
                }
            }
        }
        """,
        """
        import java.util.logging.Logger;
        class A {
            private static final Logger logger = null;
            class B {
                void m(Exception e) {
                    logger.log(java.util.logging.Level.SEVERE, e.getMessage(), e);
                }
            }
        }
        """);
  }

  @Test
  void withoutAKnownLogger() {
    checkNoFix(
        PrintStackTrace.class,
        "Log the exception",
        """
        import a.Logger;
        class A {
            private static final Logger logger = null;
            void m(Exception e) {
                $0e.printStackTrace();
            }
        }
        """);
  }

  @Test
  void whatAnExceptionHolds() {
    check(
        PrintStackTrace.class,
        """
        class A {
            void m(Exception e) {
                e.getCause().printStackTrace();
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The exception is printed to the error stream, not logged
                (e).printStackTrace();
              //^^^^^^^^^^^^^^^^^^^^^ The exception is printed to the error stream, not logged
                (new Exception()).printStackTrace();
            }
        }
        """);
  }

  @Test
  void afterATextOrWithAComment() {
    check(
        PrintStackTrace.class,
        """
        class A {
            void m(Exception e, boolean first) {
                if (first) {
                    System.err.println("error starting:");
                    e.printStackTrace();
                } else {
                    e.printStackTrace();
                    // we print the error, but we don't stop with an exception here
                }
                // a comment about something else
                e.printStackTrace();
              //^^^^^^^^^^^^^^^^^^^ The exception is printed to the error stream, not logged
            }
        }
        """);
  }
}
