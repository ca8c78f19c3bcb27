package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantBooleanLiteralTest {
  private static final String TITLE = "Simplify";

  @Test
  void comparisons() {
    check(
        RedundantBooleanLiteral.class,
        """
        class A {
            void m(boolean a) {
                if (a == true) return;
                  //^^^^^^^^^ `true` is not needed: the condition says the same
                if (false != a) return;
                  //^^^^^^^^^^ `false` is not needed: the condition says the same
                while (a != (true)) return;
                     //^^^^^^^^^^^ `true` is not needed: the condition can be inverted by `!`
                m(a == false);
                //^^^^^^^^^^ `false` is not needed: the condition can be inverted by `!`
            }
        }
        """);
  }

  @Test
  void neutralOperands() {
    check(
        RedundantBooleanLiteral.class,
        """
        class A {
            boolean m(boolean a, boolean b) {
                return a && b && true || false || !true;
                     //^^^^^^^^^^^^^^ `&& true` changes nothing
                     //^^^^^^^^^^^^^^^^^^^^^^^ `|| false` changes nothing
                                                //^^^^^ `!true` is `false`
            }
        }
        """);
  }

  @Test
  void choices() {
    check(
        RedundantBooleanLiteral.class,
        """
        class A {
            boolean m(int a, boolean b) {
                boolean c = a > 0 ? true : false;
                          //^^^^^^^^^^^^^^^^^^^^ `true` and `false` are not needed: this is the condition
                boolean d = a > 0 ? false : true;
                          //^^^^^^^^^^^^^^^^^^^^ `false` and `true` are not needed: this is the opposite of the condition
                boolean e = b ? a > 0 : false;
                          //^^^^^^^^^^^^^^^^^ This can be written with `&&` and without a literal
                return b ? true : !c;
                     //^^^^^^^^^^^^^ This can be written with `||` and without a literal
            }
        }
        """);
  }

  @Test
  void whatMayBeMeant() {
    check(
        RedundantBooleanLiteral.class,
        """
        class A {
            Object m(Boolean a, boolean b) {
                if (b && false || b || true) return null;
                if (a == Boolean.TRUE) return null;
                Object o = b ? true : m(a, b);
                Object p = b ? a : false;
                Object q = b ? true : true;
                boolean r = b == a && b & true;
                b = true;
                return b ? true : null;
            }
        }
        """);
  }

  @Test
  void fixOfComparisons() {
    checkFix(
        RedundantBooleanLiteral.class,
        TITLE,
        "class A { void m(boolean a) { if ($0a /* x */ == true) m(a); } }",
        "class A { void m(boolean a) { if (/* x */ a) m(a); } }");
    checkFix(
        RedundantBooleanLiteral.class,
        TITLE,
        "class A { void m(int a) { if ($0a == 1 == false) m(a); } }",
        "class A { void m(int a) { if (a != 1) m(a); } }");
    checkFix(
        RedundantBooleanLiteral.class,
        TITLE,
        "class A { void m(Object a) { if ($0a instanceof A == false && a != null) m(a); } }",
        "class A { void m(Object a) { if (!(a instanceof A) && a != null) m(a); } }");
    checkFix(
        RedundantBooleanLiteral.class,
        TITLE,
        "class A { void m(boolean a) { if ($0(a || m(a)) == true && a) m(a); } }",
        "class A { void m(boolean a) { if ((a || m(a)) && a) m(a); } }");
  }

  @Test
  void fixOfChoices() {
    checkFix(
        RedundantBooleanLiteral.class,
        TITLE,
        "class A { boolean m(int a) { return $0a == 1 ? false : true; } }",
        "class A { boolean m(int a) { return a != 1; } }");
    checkFix(
        RedundantBooleanLiteral.class,
        "Write it with `||`",
        "class A { boolean m(boolean a, int b) { return $0a ? b == 1 : true; } }",
        "class A { boolean m(boolean a, int b) { return !a || b == 1; } }");
    checkFix(
        RedundantBooleanLiteral.class,
        "Write it with `&&`",
        "class A { boolean m(boolean a, boolean b) { return $0(a || b) ? !a : false; } }",
        "class A { boolean m(boolean a, boolean b) { return (a || b) && !a; } }");
    checkFix(
        RedundantBooleanLiteral.class,
        "Write `true`",
        "class A { boolean a = $0!false; }",
        "class A { boolean a = true; }");
  }

  @Test
  void choicesOfVariables() {
    check(
        RedundantBooleanLiteral.class,
        """
        class A {
            boolean field;
            Boolean boxed;
            boolean[] all;
            boolean more[];
            Object m(boolean c, boolean given, Object o) {
                boolean b = c ? true : field;
                          //^^^^^^^^^^^^^^^^ This can be written with `||` and without a literal
                b = c ? (given) : false;
                  //^^^^^^^^^^^^^^^^^^^ This can be written with `&&` and without a literal
                b = c ? false : given;
                  //^^^^^^^^^^^^^^^^^ This can be written with `&&` and without a literal
                b = c ? given : true;
                  //^^^^^^^^^^^^^^^^ This can be written with `||` and without a literal
                var local = c;
                b = c ? boxed : false;
                b = c ? inherited : false;
                b = c ? local : false;
                o = c ? all : false;
                o = c ? more : false;
                return b;
            }
            boolean hidden(boolean c, Object o) {
                return o instanceof Boolean field && (c ? field : false);
            }
            class Nested {
                boolean n(boolean c) {
                    return c ? field : false;
                }
            }
        }
        """);
    checkFix(
        RedundantBooleanLiteral.class,
        "Write it with `&&`",
        "class A { boolean m(int a, boolean b) { return $0a == 1 ? false : b; } }",
        "class A { boolean m(int a, boolean b) { return a != 1 && b; } }");
  }
}
