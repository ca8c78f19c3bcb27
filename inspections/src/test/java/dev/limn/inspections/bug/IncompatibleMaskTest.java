package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class IncompatibleMaskTest {

  @Test
  void valuesWithBitsThatTheMaskTakesAway() {
    check(
        IncompatibleMask.class,
        """
        class A {
            boolean m(int x, byte b, long w) {
                return (x & 4) == 3
                     //^^^^^^^^^^^^ `x & 4` is never `3`
                    || 0x10 != (x & 0xf)
                     //^^^^^^^^^^^^^^^^^ `x & 0xf` is always something else than `0x10`
                    || (b & 0x80) == (byte) 0x80
                     //^^^^^^^^^^^^^^^^^^^^^^^^^ `b & 0x80` is never `(byte) 0x80`
                    || (w & 0xffL) == -1
                     //^^^^^^^^^^^^^^^^^ `w & 0xffL` is never `-1`
                    || (0b11 & x) == 010;
                     //^^^^^^^^^^^^^^^^^ `0b11 & x` is never `010`
            }
        }
        """);
  }

  @Test
  void bitsThatAreAlwaysSet() {
    check(
        IncompatibleMask.class,
        """
        class A {
            boolean m(int x) {
                return (x | 1) == 2;
                     //^^^^^^^^^^^^ `x | 1` is never `2`
            }
        }
        """);
  }

  @Test
  void noBitsAtAll() {
    check(
        IncompatibleMask.class,
        """
        class A {
            int m(int x) {
                return x & 0;
                     //^^^^^ `x & 0` is always `0`
            }
        }
        """);
  }

  @Test
  void constants() {
    check(
        IncompatibleMask.class,
        """
        class A {
            private static final int READ = 1 << 0;
            private static final int WRITE = 1 << 1;
            private static final long BOTH = READ | WRITE;
            boolean m(int x) {
                return (x & WRITE) == READ || (x & BOTH) == READ;
                     //^^^^^^^^^^^^^^^^^^^ `x & WRITE` is never `READ`
            }
        }
        """);
  }

  @Test
  void maskAndValueThatFit() {
    check(
        IncompatibleMask.class,
        """
        class A {
            boolean m(int x, long w, byte b) {
                return (x & 7) == 3
                    || (x & 0xf0) != 0
                    || (x | 1) == 3
                    || (x & ~1) == -2
                    || (x & 0xffffffff) == -1
                    || (w & 0xffffffff) == -1
                    || (w & -1L) == 5
                    || (x & -8) == 1 << 31
                    || (b & 0xff) == 0x80;
            }
        }
        """);
  }

  @Test
  void masksAndValuesThatAreNotKnown() {
    check(
        IncompatibleMask.class,
        """
        class A extends B {
            static final int NONE = 0;
            static int variable = 4;
            final int own = 4;
            static final int called = call();
            boolean m(int x, int y) {
                final int WRITE = 4;
                return (x & y) == 3
                    || (x & INHERITED) == 3
                    || (x & Other.MASK) == 3
                    || (x & variable) == 3
                    || (x & own) == 3
                    || (x & called) == 3
                    || (x & WRITE) == 3
                    || (x & NONE) == 1
                    || (x & 4) == y
                    || (x & 'a') == 3
                    || (x & 4.0) == 3
                    || (x + 4) == 3;
            }
        }
        """);
  }

  @Test
  void constantsAlone() {
    check(
        IncompatibleMask.class,
        """
        class A {
            static final int FLAGS = 4;
            static final int CIRCLE = ROUND & 1;
            static final int ROUND = CIRCLE;
            boolean on = (FLAGS & 2) == 2;
            boolean two = (CIRCLE & 2) == ROUND;
        }
        """);
  }
}
