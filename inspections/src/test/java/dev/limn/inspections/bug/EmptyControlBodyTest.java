package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class EmptyControlBodyTest {

  @Test
  void emptyBodies() {
    check(
        EmptyControlBody.class,
        """
        class A {
            void m(int x, boolean a, int[] xs) {
                if (a) {
              //^^ The body of this `if` is empty, so it does nothing
                }
                if (a)
              //^^ The body of this `if` is empty, so it does nothing
                    ;
                if (a) {
                    x++;
                } else {}
                //^^^^ The body of this `else` is empty, so it does nothing
                if (a) {
                    x++;
                } else if (x > 1) {
                     //^^ The body of this `if` is empty, so it does nothing
                }
                while (x > 0) {}
              //^^^^^ The body of this `while` is empty, so it does nothing
                for (int i = 0; i < x; i++) {}
              //^^^ The body of this `for` is empty, so it does nothing
                for (int y : xs);
              //^^^ The body of this `for` is empty, so it does nothing
                switch (x) {}
              //^^^^^^ This `switch` has no cases, so it does nothing
                try {
              //^^^ The body of this `try` is empty, so it does nothing
                } catch (RuntimeException e) {
                    x++;
                }
                try {
                    m(x, a, xs);
                } finally {
                //^^^^^^^ The body of this `finally` is empty, so it does nothing
                }
            }
        }
        """);
  }

  @Test
  void straySemicolons() {
    check(
        EmptyControlBody.class,
        """
        class A {
            void m(int x, boolean a) {
                if (a); {
                    //^ This `;` is the whole body of the `if`: what follows does not depend on it
                    x++;
                }
                while (step() < x);
                                //^ This `;` is the whole body of the `while`: what follows does not depend on it
                {
                    x--;
                }
                for (int i = 0; i < x; i++);
                                         //^ This `;` is the whole body of the `for`: what follows does not depend on it
                {
                    x--;
                }
            }
            int step() { return 1; }
        }
        """);
  }

  @Test
  void bodiesThatSayWhy() {
    check(
        EmptyControlBody.class,
        """
        class A {
            void m(int x, boolean a) {
                if (a) {
                    // Nothing to be done.
                }
                if (a) { /* nothing */ }
                if (a); // nothing
                if (a) /* nothing */;
                if (a) {
                    x++;
                } else {
                    // nothing
                }
                for (int i = 0; i < x; i++) {} // wait
                try {
                    // nothing
                } catch (RuntimeException e) {
                    x++;
                } finally {
                    // nothing
                }
                synchronized (this) {}
                switch (x) { /* none */ }
            }
        }
        """);
  }

  @Test
  void loopsThatWorkInTheirHead() {
    check(
        EmptyControlBody.class,
        """
        class A {
            volatile boolean ready;
            void m(int x, int[] xs, java.io.Reader in) throws Exception {
                while (in.read() != -1);
                while (xs[++x] != 0);
                while (!ready) {}
                while (!this.ready);
                for (x = 0; xs[x] != 1; x++);
                for (int i = 0; i < x; xs[i++] = 0);
                for (int i = 0; in.read() != i; i++);
                for (;;);
            }
            void n() {
                do {} while (!ready);
                while (true) {}
            }
        }
        """);
  }

  @Test
  void casesThatAreKeptAway() {
    check(
        EmptyControlBody.class,
        """
        class A {
            void m(int x) throws Exception {
                if (x == 1) {
                } else if (x == 2) {
                    x++;
                } else {
                    x--;
                }
                if (x == 1) ; else x++;
                try (AutoCloseable c = null) {
                }
                try {
                } finally {
                    x++;
                }
                end: ;
            }
        }
        """);
  }

  @Test
  void fixes() {
    checkFix(
        EmptyControlBody.class,
        "Remove the `if`",
        """
        class A {
            void m(boolean a) {
                m(true);
                $0if (a) {
                }
                m(false);
            }
        }
        """,
        """
        class A {
            void m(boolean a) {
                m(true);
                m(false);
            }
        }
        """);
    checkUnsafeFix(
        EmptyControlBody.class,
        "Remove the `if`",
        "class A { boolean m() { $0if (m()) {} return true; } }",
        "class A { boolean m() { return true; } }");
    checkNoFix(
        EmptyControlBody.class,
        "Remove the `if`",
        "class A { void m(boolean a) { while (a) $0if (a) {} } }");
    checkFix(
        EmptyControlBody.class,
        "Remove the `else`",
        "class A { void m(boolean a) { if (a) { m(a); } $0else {} } }",
        "class A { void m(boolean a) { if (a) { m(a); } } }");
    checkFix(
        EmptyControlBody.class,
        "Remove the `finally`",
        "class A { void m() { try { m(); } catch (Error e) { throw e; } $0finally {} } }",
        "class A { void m() { try { m(); } catch (Error e) { throw e; } } }");
    checkUnsafeFix(
        EmptyControlBody.class,
        "Remove `;`",
        "class A { void m(boolean a) { if (a)$0; { m(a); } } }",
        "class A { void m(boolean a) { if (a) { m(a); } } }");
  }

  @Test
  void fixLeavesTheElseOfAnotherIf() {
    checkNoFix(
        EmptyControlBody.class,
        "Remove the `else`",
        "class A { void m(boolean a) { if (a) if (!a) m(a); $0else {} else m(!a); } }");
    checkFix(
        EmptyControlBody.class,
        "Remove the `else`",
        "class A { void m(boolean a) { if (a) { if (!a) m(a); $0else {} } else m(!a); } }",
        "class A { void m(boolean a) { if (a) { if (!a) m(a); } else m(!a); } }");
  }

  @Test
  void namesInOtherTools() {
    check(
        EmptyControlBody.class,
        """
        class A {
            @SuppressWarnings("StatementWithEmptyBody")
            void m(boolean a) {
                if (a) {}
            }
            @SuppressWarnings("PMD.EmptyIfStmt")
            void n(boolean a) {
                if (a) {}
                //noinspection StatementWithEmptyBody
                if (a) {}
            }
        }
        """);
  }
}
