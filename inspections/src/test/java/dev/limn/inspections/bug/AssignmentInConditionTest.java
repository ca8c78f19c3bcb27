package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class AssignmentInConditionTest {

  @Test
  void conditionsThatAssign() {
    check(
        AssignmentInCondition.class,
        """
        class A {
            boolean c;
            boolean[] bs;
            int m(boolean a, boolean b) {
                if (a = b) {
                  //^^^^^ This assigns to `a` and does not compare: is `==` meant?
                    return 1;
                }
                while (a = true) {
                     //^^^^^^^^ This assigns to `a` and does not compare: is `==` meant?
                    return 2;
                }
                do {
                    b = !b;
                } while (this.c = b);
                       //^^^^^^^^^^ This assigns to `this.c` and does not compare: is `==` meant?
                for (; a = bs[0]; ) {
                     //^^^^^^^^^ This assigns to `a` and does not compare: is `==` meant?
                    return 3;
                }
                if ((a = false)) return 4;
                   //^^^^^^^^^ This assigns to `a` and does not compare: is `==` meant?
                return (a = this.c) ? 1 : 2;
                      //^^^^^^^^^^ This assigns to `a` and does not compare: is `==` meant?
            }
        }
        """);
  }

  @Test
  void assignmentsThatAreMeant() {
    check(
        AssignmentInCondition.class,
        """
        class A {
            boolean c;
            boolean m(java.util.Iterator<String> in, boolean a, int x, Object o) {
                while (a = in.hasNext()) {
                    in.next();
                }
                if (a = x > 1) {
                    return a;
                }
                if ((a = m(in, a, x, o)) == true) {
                    return a;
                }
                boolean b;
                if ((b = a)) {
                    return b;
                }
                if (a = !a) {
                    return b;
                }
                if (this.c = c) {
                    return b;
                }
                if (a |= b) {
                    return a;
                }
                if (a == b) {
                    a = b;
                }
                return (a = o instanceof String) ? a : b;
            }
        }
        """);
  }

  @Test
  void fixCompares() {
    checkUnsafeFix(
        AssignmentInCondition.class,
        "Write `==`",
        "class A { void m(boolean a) { if ($0a = true) { m(a); } } }",
        "class A { void m(boolean a) { if (a == true) { m(a); } } }");
  }
}
