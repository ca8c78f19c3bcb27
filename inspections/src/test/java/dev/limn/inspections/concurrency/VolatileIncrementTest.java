package dev.limn.inspections.concurrency;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class VolatileIncrementTest {

  @Test
  void staticFields() {
    check(
        VolatileIncrement.class,
        """
        class A {
            private static volatile int count;
            private static volatile long sum;
            static int m(int x) {
                ++count;
              //^^^^^^^ Changing the volatile `count` is not atomic: a change of another thread may be lost
                sum += x;
              //^^^^^^^^ Changing the volatile `sum` is not atomic: a change of another thread may be lost
                sum = sum + x;
              //^^^^^^^^^^^^^ Changing the volatile `sum` is not atomic: a change of another thread may be lost
                sum = x;
                return count--;
                     //^^^^^^^ Changing the volatile `count` is not atomic: a change of another thread may be lost
            }
        }
        """);
  }

  @Test
  void fieldsOfSharedObjects() {
    check(
        VolatileIncrement.class,
        """
        @Service
        class A {
            private volatile int count;
            void m() {
                this.count++;
              //^^^^^^^^^^^^ Changing the volatile `count` is not atomic: a change of another thread may be lost
            }
        }
        """);
  }

  @Test
  void fieldsOfObjects() {
    check(
        VolatileIncrement.class,
        """
        class A {
            private volatile int count;
            void m() {
                count++;
            }
        }
        """);
  }

  @Test
  void booleans() {
    check(
        VolatileIncrement.class,
        """
        class A {
            private static volatile boolean seen;
            static void m(boolean now) {
                seen |= now;
                seen = seen || now;
            }
        }
        """);
  }

  @Test
  void underALock() {
    check(
        VolatileIncrement.class,
        """
        class A {
            private static volatile int count;
            static { count++; }
            A() {
                count++;
            }
            static synchronized void m() {
                count++;
            }
            static void n() {
                synchronized (A.class) {
                    count++;
                }
            }
            static void o() {
                LOCK.lock();
                count++;
            }
            static void incrementLocked() {
                count++;
            }
            static void p() {
                // one thread alone comes here
                count++;
            }
        }
        """);
  }

  @Test
  void otherFields() {
    check(
        VolatileIncrement.class,
        """
        class A extends B {
            private static int plain;
            private static volatile int hidden;
            static void m(A other, int hidden) {
                plain++;
                inherited++;
                other.count++;
                hidden++;
                int x = -hidden;
            }
        }
        """);
  }
}
