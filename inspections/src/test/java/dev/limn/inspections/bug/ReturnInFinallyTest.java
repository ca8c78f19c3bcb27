package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class ReturnInFinallyTest {

  @Test
  void jumpsThatLeaveTheBlock() {
    check(
        ReturnInFinally.class,
        """
        class A {
            int m(boolean a) throws Exception {
                outer:
                while (a) {
                    try {
                        m(a);
                    } finally {
                        switch (1) {
                            case 0: return 1;
                                  //^^^^^^^^^ This `return` discards an exception of the `try` block
                            case 1: continue;
                                  //^^^^^^^^^ This `continue` discards an exception of the `try` block
                            default: break;
                        }
                        if (a) m(a); else m(!a);
                        for (;;) {
                            continue outer;
                          //^^^^^^^^^^^^^^^ This `continue` discards an exception of the `try` block
                        }
                    }
                }
                while (a) {
                    try {
                        m(a);
                    } finally {
                        m(!a);
                        break;
                      //^^^^^^ This `break` discards an exception of the `try` block
                    }
                }
                try {
                    return 1;
                } finally {
                    throw new Exception();
                  //^^^^^^^^^^^^^^^^^^^^^^ This `throw` discards an exception of the `try` block
                }
            }
        }
        """);
  }

  @Test
  void jumpsInside() {
    check(
        ReturnInFinally.class,
        """
        class A {
            int m(int[] xs) {
                try {
                    return 1;
                } finally {
                    for (int x : xs) {
                        if (x == 0) continue;
                        if (x == 1) break;
                    }
                    switch (xs.length) {
                        case 1: break;
                        default: m(xs);
                    }
                    inner: {
                        if (xs.length > 2) break inner;
                    }
                    Runnable r = () -> { return; };
                    Object o = new Object() {
                        int n() { return 1; }
                    };
                    int y = switch (xs.length) {
                        case 0: yield 1;
                        default: yield 2;
                    };
                }
            }
        }
        """);
  }

  @Test
  void jumpsOnACondition() {
    check(
        ReturnInFinally.class,
        """
        class A {
            void m(Exception failure) throws Exception {
                try {
                    m(null);
                } finally {
                    if (failure != null) {
                        throw failure;
                    } else if (this == null) {
                        return;
                    }
                    try {
                        throw new Exception();
                    } catch (Exception e) {
                        m(e);
                    }
                }
            }
        }
        """);
  }

  @Test
  void eachBlockOnce() {
    check(
        ReturnInFinally.class,
        """
        class A {
            int m() {
                try {
                    return 1;
                } finally {
                    try {
                        m();
                    } finally {
                        return 2;
                      //^^^^^^^^^ This `return` discards an exception of the `try` block
                    }
                }
            }
        }
        """);
  }
}
