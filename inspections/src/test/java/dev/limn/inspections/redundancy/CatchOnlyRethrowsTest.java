package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class CatchOnlyRethrowsTest {

  @Test
  void exceptionsThatAreThrownAgain() {
    check(
        CatchOnlyRethrows.class,
        """
        class A {
            void m() throws Exception {
                try {
                    m();
                } catch (RuntimeException e) {
                //^^^^^ This `catch` only throws the exception again
                    throw e;
                }
                try {
                    m();
                } catch (RuntimeException | Error e) { throw (e); }
                //^^^^^ This `catch` only throws the exception again
                catch (Exception x) { throw x; }
              //^^^^^ This `catch` only throws the exception again
                finally { m(); }
            }
        }
        """);
  }

  @Test
  void clausesThatDoMore() {
    check(
        CatchOnlyRethrows.class,
        """
        class A {
            void m(Exception other) throws Exception {
                try {
                    m(null);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new Exception(e);
                }
                try {
                    m(null);
                } catch (Error e) {
                    e.printStackTrace();
                    throw e;
                }
                try {
                    m(null);
                } catch (Error e) {
                    throw other;
                }
                try {
                    m(null);
                } catch (Error e) {
                }
            }
        }
        """);
  }

  @Test
  void clausesBeforeOneThatDoesMore() {
    check(
        CatchOnlyRethrows.class,
        """
        class A {
            void m() throws Exception {
                try {
                    m();
                } catch (IllegalStateException e) {
                    throw e;
                } catch (RuntimeException e) {
                    m();
                } catch (Exception e) {
                //^^^^^ This `catch` only throws the exception again
                    throw e;
                }
            }
        }
        """);
  }

  @Test
  void clausesWithAComment() {
    check(
        CatchOnlyRethrows.class,
        """
        class A {
            void m() {
                try {
                    m();
                } catch (Error e) {
                    // Nobody knows what to do about it.
                    throw e;
                }
                try { m(); } catch (Error e) { throw e; } // for the debugger
            }
        }
        """);
  }

  @Test
  void fixRemovesTheTry() {
    checkFix(
        CatchOnlyRethrows.class,
        "Remove the `try`",
        """
        class A {
            int m(int x) {
                try {
                    x++;
                    return x;
                } $0catch (Error e) {
                    throw e;
                }
            }
        }
        """,
        """
        class A {
            int m(int x) {
                x++;
                return x;
            }
        }
        """);
    checkFix(
        CatchOnlyRethrows.class,
        "Remove the `try`",
        "class A { void m() { if (true) try { int x = 1; } $0catch (Error e) { throw e; } } }",
        "class A { void m() { if (true) { int x = 1; } } }");
  }

  @Test
  void fixRemovesTheCatch() {
    checkFix(
        CatchOnlyRethrows.class,
        "Remove the `catch`",
        """
        class A {
            void m() {
                try {
                    m();
                } $0catch (Error e) {
                    throw e;
                } finally {
                    m();
                }
            }
        }
        """,
        """
        class A {
            void m() {
                try {
                    m();
                } finally {
                    m();
                }
            }
        }
        """);
  }
}
