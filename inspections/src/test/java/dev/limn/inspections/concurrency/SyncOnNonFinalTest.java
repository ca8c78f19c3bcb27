package dev.limn.inspections.concurrency;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class SyncOnNonFinalTest {

  @Test
  void neverAssignedAfterConstruction() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private Object lock = new Object();
                         //^^^^ `lock` is locked on, and is not `final`
            private Object other;
                         //^^^^^ `other` is locked on, and is not `final`
            A() {
                other = new Object();
            }
            void m() {
                synchronized (lock) {
                    synchronized (this.other) {
                        Runnable later = () -> {};
                    }
                }
            }
        }
        """);
  }

  @Test
  void qualifiedByTheType() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private static Object lock = new Object();
                                //^^^^ `lock` is locked on, and is not `final`
            private static Object free = new Object();
            void m() {
                synchronized (A.lock) {
                    synchronized (B.free) {}
                }
            }
        }
        """);
  }

  @Test
  void assignedAsLock() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private List<String> lines = new ArrayList<>();
                               //^^^^^ `lines` is assigned while it is locked on
            List<String> take() {
                synchronized (lines) {
                    List<String> taken = lines;
                    lines = new ArrayList<>();
                    return taken;
                }
            }
        }
        """);
  }

  @Test
  void finalAndOpenFields() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private final Object one = new Object();
            protected Object two = new Object();
            Object three = new Object();
            void m() {
                synchronized (one) {
                    synchronized (two) {
                        synchronized (three) {
                            m();
                        }
                    }
                }
            }
        }
        """);
  }

  @Test
  void assignedByMethods() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private Pipe sink;
            void connect(Pipe sink) {
                this.sink = sink;
            }
            void flush() {
                synchronized (sink) {
                    sink.notifyAll();
                }
            }
        }
        """);
  }

  @Test
  void whatIsNoFieldOfTheType() {
    check(
        SyncOnNonFinal.class,
        """
        class A extends B {
            private Object lock = new Object();
            void m(Object lock, A other) {
                synchronized (lock) {
                    m(null, null);
                }
                synchronized (other.lock) {
                    m(null, null);
                }
                synchronized (inherited) {
                    m(null, null);
                }
                synchronized (A.class) {
                    m(null, null);
                }
            }
        }
        """);
  }

  @Test
  void becomesFinal() {
    checkFix(
        SyncOnNonFinal.class,
        "Make it `final`",
        """
        class A {
            private static Object $0lock = new Object(); // guards all
            void m() {
                synchronized (lock) {
                    m();
                }
            }
        }
        """,
        """
        class A {
            private static final Object lock = new Object(); // guards all
            void m() {
                synchronized (lock) {
                    m();
                }
            }
        }
        """);
  }

  @Test
  void assignedInConstructors() {
    checkNoFix(
        SyncOnNonFinal.class,
        "Make it `final`",
        """
        class A {
            private Object $0lock;
            A() {
                this.lock = new Object();
            }
            void m() {
                synchronized (lock) {
                    m();
                }
            }
        }
        """);
  }

  @Test
  void suppressedWhereTheLockIsTaken() {
    check(
        SyncOnNonFinal.class,
        """
        class A {
            private Object one = new Object();
            private Object two = new Object();
                         //^^^ `two` is locked on, and is not `final`
            private Object three = new Object();
            @SuppressWarnings("SynchronizeOnNonFinalField")
            void m() {
                synchronized (one) {
                    synchronized (two) {}
                }
            }
            @SuppressWarnings("DoubleCheckedLocking")
            void n() {
                synchronized (two) {}
            }
            @SuppressWarnings({"unused", "sync-on-non-final"})
            void o() {
                synchronized (three) {
                    three = new Object();
                }
            }
        }
        """);
  }
}
