package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class RedundantLocalVariableTest {

  private static void none(String statements) {
    check(RedundantLocalVariable.class, "class A { int m(int p) { " + statements + " } }");
  }

  @Test
  void variablesThatAreReturnedOrThrownAtOnce() {
    check(
        RedundantLocalVariable.class,
        """
        class A {
            int m(int p) {
                if (p > 0) {
                    RuntimeException e = new IllegalStateException();
                                   //^ `e` is thrown at once
                    throw e;
                }
                switch (p) {
                    case 1:
                        int one = f();
                          //^^^ `one` is returned at once
                        return (one);
                    default:
                }
                Supplier<Integer> s = () -> {
                    int x = f();
                      //^ `x` is returned at once
                    return x;
                };
                var result = s.get();
                  //^^^^^^ `result` is returned at once
                return result;
            }
        }
        """);
  }

  @Test
  void otherUses() {
    none("int x = f(); return x + 1;");
    none("int x = f(); g(); return x;");
    none("int x = f(); return p;");
    none("int x; return x;");
    none("int x = f(), y = 2; return x;");
    none("int x = f(); x = g(); return x;");
    none("{ int x = f(); } return x;");
  }

  @Test
  void declarationsThatAreNeeded() {
    none("@SuppressWarnings(\"unchecked\") T x = (T) f(); return x;");
    none("final @B int x = f(); return x;");
    none("int[] x = {1, 2}; return x;");
    none("Runnable x = () -> f(); return x;");
    none("Runnable x = this::f; return x;");
  }

  @Test
  void theInitializerIsReturned() {
    checkFix(
        RedundantLocalVariable.class,
        "Inline the variable",
        """
        class A {
            int m() {
                // why
                int $0x = f(/* a */ 1); // so
                return x; // end
            }
        }
        """,
        """
        class A {
            int m() {
                // why
                // so
                return f(/* a */ 1); // end
            }
        }
        """);
    checkFix(
        RedundantLocalVariable.class,
        "Inline the variable",
        "class A { void m() { E $0e = new E(1); throw e; } }",
        "class A { void m() { throw new E(1); } }");
  }

  @Test
  void aConversionMayBeLost() {
    checkUnsafeFix(
        RedundantLocalVariable.class,
        "Inline the variable",
        "class A { Object m() { long $0x = f(); return x; } }",
        "class A { Object m() { return f(); } }");
    checkUnsafeFix(
        RedundantLocalVariable.class,
        "Inline the variable",
        "class A { int m() { run(() -> { int $0x = f(); return x; }); return 1; } }",
        "class A { int m() { run(() -> { return f(); }); return 1; } }");
  }

  @Test
  void aFinalVariable() {
    check(
        RedundantLocalVariable.class,
        """
        class A {
            int m() {
                final int x = f();
                        //^ `x` is returned at once
                return x;
            }
        }
        """);
    checkFix(
        RedundantLocalVariable.class,
        "Inline the variable",
        "class A { int m() { final int $0x = f(); return x; } }",
        "class A { int m() { return f(); } }");
  }

  @Test
  void commentBeforeTheReturn() {
    check(
        RedundantLocalVariable.class,
        """
        class A {
            Object m() {
                Object node = new Object();
                // TODO: source offsets
                return node;
            }

            Object o() {
                Object node = null;
                // node = next(node);
                return node;
            }

            Object n() {
                // what there is
                Object node = new Object();
                     //^^^^ `node` is returned at once
                return node;
            }
        }
        """);
  }
}
