package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class CatchGenericTest {

  @Test
  void swallowed() {
    check(
        CatchGeneric.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (NullPointerException e) {
                       //^^^^^^^^^^^^^^^^^^^^ `NullPointerException` is more than what can be meant here, and nobody learns of it
                    return 1;
                } catch (java.lang.Throwable e) {
                       //^^^^^^^^^^^^^^^^^^^ `Throwable` is more than what can be meant here, and nobody learns of it
                    return 2;
                }
            }
        }
        """);
  }

  @Test
  void passedOn() {
    check(
        CatchGeneric.class,
        """
        class A {
            Exception last;
            int m() {
                try {
                    return n();
                } catch (RuntimeException e) {
                    throw new IllegalStateException();
                } catch (Exception e) {
                    last = e;
                    return 2;
                } catch (Throwable e) {
                    LOG.error("no", e);
                    return 3;
                }
            }
        }
        """);
  }

  @Test
  void explained() {
    check(
        CatchGeneric.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (Exception e) { // whatever it is
                    return 1;
                }
            }
            int n() {
                try {
                    return m();
                } catch (Exception e) {
                } // never mind
                return 1;
            }
        }
        """);
  }

  @Test
  void severalAndOthers() {
    check(
        CatchGeneric.class,
        """
        import a.Error;
        class A {
            static class Throwable extends java.lang.Exception {}
            int m() {
                try {
                    return n();
                } catch (NullPointerException | ClassCastException e) {
                    return 1;
                } catch (Throwable e) {
                    return 2;
                } catch (Error e) {
                    return 2;
                } catch (IOException e) {
                    return 3;
                }
            }
        }
        """);
  }

  @Test
  void secondFailuresAndEquality() {
    check(
        CatchGeneric.class,
        """
        class A {
            void m() throws Exception {
                try {
                    n();
                } catch (IOException e) {
                    try { close(); } catch (Exception again) { failed = 2; }
                    throw e;
                } finally {
                    try { close(); } catch (Throwable again) { failed = 3; }
                }
            }
            public boolean equals(Object other) {
                try { return n() == ((A) other).n(); } catch (RuntimeException e) { return false; }
            }
            boolean equal(Object other) {
                try { return n() == ((A) other).n(); } catch (RuntimeException e) { return false; }
                                                            //^^^^^^^^^^^^^^^^ `RuntimeException` is more than what can be meant here, and nobody learns of it
            }
        }
        """);
  }

  @Test
  void whatTheCallerGivesForFailures() {
    check(
        CatchGeneric.class,
        """
        class A {
            int m(String text, int fallback) {
                int least = 1;
                try { return n(text); } catch (RuntimeException e) { return fallback; }
                try { return n(text); } catch (RuntimeException e) { return least; }
                                             //^^^^^^^^^^^^^^^^ `RuntimeException` is more than what can be meant here, and nobody learns of it
                try { return n(text); } catch (RuntimeException e) { count++; return fallback; }
                                             //^^^^^^^^^^^^^^^^ `RuntimeException` is more than what can be meant here, and nobody learns of it
            }
        }
        """);
  }

  @Test
  void failuresThatAreForeseen() {
    check(
        CatchGeneric.class,
        """
        class A {
            void m() {
                try {
                    // throws if the card is gone
                    key.algorithm();
                } catch (Exception e) {
                    invalidate();
                }
                try {
                    key.algorithm(); /* may fail */
                } catch (Exception e) {
                    invalidate();
                }
                try {
                    // looks for the key
                    key.algorithm();
                } catch (Exception e) {
                       //^^^^^^^^^ `Exception` is more than what can be meant here, and nobody learns of it
                    invalidate();
                }
            }
        }
        """);
  }

  @Test
  void programsAndTests() {
    check(
        CatchGeneric.class,
        """
        class A {
            @Test
            void m() {
                try {
                    n();
                } catch (Exception e) {
                    return;
                }
            }
        }
        class B {
            public static void main(String[] args) {
                try {
                    n();
                } catch (Exception e) {
                    System.exit(1);
                }
            }
        }
        """);
  }

  @Test
  void namesThatSayIt() {
    check(
        CatchGeneric.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (NullPointerException ignored) {
                    return 1;
                } catch (RuntimeException expectedHere) {
                    return 2;
                } catch (Exception _) {
                    return 3;
                } catch (Error unusedError) {
                    return 4;
                } catch (Throwable notIgnored) {
                       //^^^^^^^^^ `Throwable` is more than what can be meant here, and nobody learns of it
                    return 5;
                }
            }
        }
        """);
  }
}
