package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class InvertedBooleanTest {

  @Test
  void comparisons() {
    check(
        InvertedBoolean.class,
        """
        class A {
            boolean m(Object a, Object b, int x) {
                boolean c = !(a == b);
                          //^^^^^^^^^ The opposite of `==` is `!=`
                boolean d = !((a != b));
                          //^^^^^^^^^^^ The opposite of `!=` is `==`
                boolean e = !(x < 1) && !(x >= 'c');
                          //^^^^^^^^ The opposite of `<` is `>=`
                                      //^^^^^^^^^^^ The opposite of `>=` is `<`
                return !(x + 1 > x) || !(x <= 2);
                     //^^^^^^^^^^^^ The opposite of `>` is `<=`
                                     //^^^^^^^^^ The opposite of `<=` is `>`
            }
        }
        """);
  }

  @Test
  void numbersThatMayBeNoNumbers() {
    check(
        InvertedBoolean.class,
        """
        class A {
            Integer boxed;
            boolean m(double x, Double y, int z) {
                return !(x < 1) || !(1 >= y) || !(z > 1.5) || !(boxed < z) || !(other() < 1)
                    || !(unknown <= z);
            }
        }
        """);
  }

  @Test
  void twice() {
    check(
        InvertedBoolean.class,
        """
        class A {
            boolean m(boolean a) {
                boolean b = !(!a);
                          //^^^^^ Two `!` cancel each other out
                return !!!a;
                      //^^^ Two `!` cancel each other out
            }
        }
        """);
  }

  @Test
  void whatHasNoOppositeOfItsOwn() {
    check(
        InvertedBoolean.class,
        """
        class A {
            boolean m(Object a, boolean b, boolean c) {
                return !(a instanceof String) || !(b && c) || !(b || c) || !b || !m(a, b, c)
                    || !(b = c) || ~1 == 2;
            }
        }
        """);
  }

  @Test
  void fixWritesTheOpposite() {
    checkFix(
        InvertedBoolean.class,
        "Write `!=`",
        "class A { boolean m(Object a, Object b) { return $0!(a /* x */ == b) && a != null; } }",
        "class A { boolean m(Object a, Object b) { return a /* x */ != b && a != null; } }");
    checkFix(
        InvertedBoolean.class,
        "Write `>=`",
        "class A { boolean m(int a, boolean b) { return b == $0!(a < 1); } }",
        "class A { boolean m(int a, boolean b) { return b == a >= 1; } }");
    checkFix(
        InvertedBoolean.class,
        "Write `==`",
        "class A { boolean m(int a, boolean b) { return b == $0!(a != 1); } }",
        "class A { boolean m(int a, boolean b) { return b == (a == 1); } }");
  }

  @Test
  void fixRemovesBoth() {
    checkFix(
        InvertedBoolean.class,
        "Remove both `!`",
        "class A { boolean m(boolean a) { return $0!!a; } }",
        "class A { boolean m(boolean a) { return a; } }");
    checkFix(
        InvertedBoolean.class,
        "Remove both `!`",
        "class A { boolean m(boolean a, boolean b) { return a && $0!!(a || b); } }",
        "class A { boolean m(boolean a, boolean b) { return a && (a || b); } }");
    checkFix(
        InvertedBoolean.class,
        "Remove both `!`",
        "class A { boolean m(boolean a) { return $0!(/* why */ !a); } }",
        "class A { boolean m(boolean a) { return /* why */ a; } }");
  }
}
