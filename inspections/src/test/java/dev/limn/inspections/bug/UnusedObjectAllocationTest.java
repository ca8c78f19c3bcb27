package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class UnusedObjectAllocationTest {

  @Test
  void exceptionsAndHolders() {
    check(
        UnusedObjectAllocation.class,
        """
        class A {
            void m() {
                new a.B.OwnException(1);
              //^^^^^^^^^^^^^^^^^^^^^^^ The `OwnException` is made and not thrown
                new ArrayList<>();
              //^^^^^^^^^^^^^^^^^ The `ArrayList` is made and not used
            }
        }
        """);
  }

  @Test
  void unknownClassesAndUsedObjects() {
    check(
        UnusedObjectAllocation.class,
        """
        class A {
            void m() {
                new Thing();
                new Error();
                new Object().notify();
                Object o = new Object();
                throw new IllegalStateException();
            }
        }
        """);
  }

  @Test
  void triedOnes() {
    check(
        UnusedObjectAllocation.class,
        """
        class A {
            @Test
            void m() {
                new OwnException(null);
            }
            void n() {
                try {
                    new HashMap<>(x);
                } catch (E e) {
                    o();
                }
                assertThrows(() -> { new OwnException(null); });
                assertThrows(() -> new OwnException(null));
            }
        }
        """);
  }

  @Test
  void anonymousClasses() {
    check(
        UnusedObjectAllocation.class,
        """
        class A {
            void m() {
                new Object() { { n(); } };
            }
        }
        """);
  }

  @Test
  void throwsIt() {
    checkUnsafeFix(
        UnusedObjectAllocation.class,
        "Throw it",
        "class A { void m() { /* no */ $0new OwnException(); } }",
        "class A { void m() { /* no */ throw new OwnException(); } }");
  }

  @Test
  void removesIt() {
    checkFix(
        UnusedObjectAllocation.class,
        "Remove the statement",
        """
        class A {
            void m(int x) {
                $0new StringBuilder(x);
                n();
            }
        }
        """,
        """
        class A {
            void m(int x) {
                n();
            }
        }
        """);
    checkNoFix(
        UnusedObjectAllocation.class,
        "Remove the statement",
        "class A { void m() { $0new StringBuilder(n()); } }");
  }

  @Test
  void exceptionsWithoutBracesAndInHandlers() {
    check(
        UnusedObjectAllocation.class,
        """
        class A {
            void m(int p) {
                if (p < 0) new IllegalArgumentException("negative");
                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The `IllegalArgumentException` is made and not thrown
                try {
                    m(p);
                    new Exception();
                } catch (RuntimeException e) {
                    new IllegalStateException(e);
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The `IllegalStateException` is made and not thrown
                } finally {
                    new IllegalStateException();
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^ The `IllegalStateException` is made and not thrown
                }
                switch (p) {
                    case 1 -> new IllegalStateException();
                            //^^^^^^^^^^^^^^^^^^^^^^^^^^^ The `IllegalStateException` is made and not thrown
                    default -> m(p);
                }
                Exception made = switch (p) {
                    case 1 -> new IllegalStateException();
                    default -> new Exception();
                };
            }
        }
        """);
    checkNoFix(
        UnusedObjectAllocation.class,
        "Remove the statement",
        "class A { void m(int p) { if (p < 0) $0new StringBuilder(); } }");
  }
}
