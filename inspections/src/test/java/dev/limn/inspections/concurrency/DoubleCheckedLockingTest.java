package dev.limn.inspections.concurrency;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class DoubleCheckedLockingTest {

  @Test
  void testedAgainUnderTheLock() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private Map<String, A> all;
                                 //^^^ `all` is tested without the lock, and is not `volatile`
            private boolean ready;
                          //^^^^^ `ready` is tested without the lock, and is not `volatile`
            Map<String, A> all() {
                if (null == this.all) {
                    synchronized (this) {
                        if (this.all == null) {
                            this.all = new HashMap<>();
                        }
                    }
                }
                return this.all;
            }
            void prepare() {
                if (!ready) {
                    synchronized (this) {
                        if (!ready) {
                            load();
                            ready = true;
                        }
                    }
                }
            }
        }
        """);
  }

  @Test
  void volatileFields() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private volatile A one;
            A one() {
                if (one == null) {
                    synchronized (this) {
                        if (one == null) {
                            one = new A();
                        }
                    }
                }
                return one;
            }
        }
        """);
  }

  @Test
  void safeTypes() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private String name;
            private Integer hash;
            String name() {
                if (name == null) {
                    synchronized (this) {
                        if (name == null) {
                            name = make();
                        }
                    }
                }
                if (hash == null) {
                    synchronized (this) {
                        if (hash == null) {
                            hash = name.length();
                        }
                    }
                }
                return name;
            }
        }
        """);
  }

  @Test
  void fieldsOfOthersAndLocals() {
    check(
        DoubleCheckedLocking.class,
        """
        class A extends B {
            private A one;
            private A two;
            void m(A other, A two) {
                if (other.one == null) {
                    synchronized (other) {
                        if (other.one == null) {
                            other.one = new A();
                        }
                    }
                }
                if (inherited == null) {
                    synchronized (this) {
                        if (inherited == null) {
                            inherited = new A();
                        }
                    }
                }
                if (two == null) {
                    synchronized (this) {
                        if (two == null) {
                            two = new A();
                        }
                    }
                }
            }
            class Inner {
                private A one;
                void m() {
                    synchronized (this) {
                        if (one == null) {
                            one = new A();
                        }
                    }
                }
            }
        }
        """);
  }

  @Test
  void copiesInLocalVariables() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private A one;
            A one() {
                A copy = one;
                if (copy == null) {
                    synchronized (this) {
                        copy = one;
                        if (copy == null) {
                            one = copy = new A();
                        }
                    }
                }
                return copy;
            }
        }
        """);
  }

  @Test
  void testedOnceOrNotAssigned() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private A one;
            private A two;
            private A three;
            void m() {
                if (one == null) {
                    synchronized (this) {
                        one = new A();
                    }
                }
                synchronized (this) {
                    if (two == null) {
                        if (two == null) {
                            two = new A();
                        }
                    }
                }
                if (three == null) {
                    synchronized (this) {
                        if (three == null) {
                            wait();
                        }
                    }
                }
            }
        }
        """);
  }

  @Test
  void becomesVolatile() {
    checkFix(
        DoubleCheckedLocking.class,
        "Make it `volatile`",
        """
        class A {
            private /* lazy */ static A $0one;
            static A one() {
                if (one == null) {
                    synchronized (A.class) {
                        if (one == null) {
                            one = new A();
                        }
                    }
                }
                return one;
            }
        }
        """,
        """
        class A {
            private /* lazy */ static volatile A one;
            static A one() {
                if (one == null) {
                    synchronized (A.class) {
                        if (one == null) {
                            one = new A();
                        }
                    }
                }
                return one;
            }
        }
        """);
  }

  @Test
  void staticFieldsWithTheNameOfTheirType() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private static A one;
                           //^^^ `one` is tested without the lock, and is not `volatile`
            private static A two;
            private A three;
            static A one() {
                if (A.one == null) {
                    synchronized (A.class) {
                        if (null == A.one) {
                            A.one = new A();
                        }
                    }
                }
                return A.one;
            }
            A others(B three) {
                if (B.two == null) {
                    synchronized (B.class) {
                        if (B.two == null) {
                            B.two = new A();
                        }
                    }
                }
                if (A.three == null) {
                    synchronized (this) {
                        if (A.three == null) {
                            A.three = new A();
                        }
                    }
                }
                return null;
            }
        }
        """);
  }

  @Test
  void testsInSynchronizedMethods() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private A one;
            synchronized A one() {
                if (one == null) {
                    synchronized (this) {
                        if (one == null) {
                            one = new A();
                        }
                    }
                }
                return one;
            }
        }
        """);
  }

  @Test
  void suppressedWhereItIsTested() {
    check(
        DoubleCheckedLocking.class,
        """
        class A {
            private static List<String> one;
            private static List<String> two;
                                      //^^^ `two` is tested without the lock, and is not `volatile`
            @SuppressWarnings("DoubleCheckedLocking")
            static List<String> one() {
                if (one == null) {
                    synchronized (A.class) {
                        if (one == null) {
                            one = new ArrayList<>();
                        }
                    }
                }
                return one;
            }
            @SuppressWarnings("SynchronizeOnNonFinalField")
            static List<String> two() {
                if (two == null) {
                    synchronized (A.class) {
                        if (two == null) {
                            two = new ArrayList<>();
                        }
                    }
                }
                return two;
            }
        }
        """);
  }
}
