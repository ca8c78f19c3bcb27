package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class WrongAssignmentOperatorTest {

  @Test
  void swappedOperators() {
    check(
        WrongAssignmentOperator.class,
        """
        class A {
            int[] xs;
            void m(int x, int y, boolean a, boolean b) {
                x =+ y;
                //^^ `=+` assigns `+y`: is `+=` meant?
                this.xs[0] =- y * 2;
                         //^^ `=-` assigns `-y`: is `-=` meant?
                x =+
                //^^ `=+` assigns `+1`: is `+=` meant?
                    1 + 2;
                if (a =! b) {
                    //^^ `=!` assigns `!b`: is `!=` meant?
                    m(x, y, a, b);
                }
                a =! b;
                //^^ `=!` assigns `!b`: is `!=` meant?
                x=- y;
               //^^ `=-` assigns `-y`: is `-=` meant?
            }
        }
        """);
  }

  @Test
  void signs() {
    check(
        WrongAssignmentOperator.class,
        """
        class A {
            int z =- 1;
            void m(int x, int y, boolean a, boolean b) {
                x = -y;
                x =-y;
                x=-1;
                x =+1;
                x = - 1;
                a = ! b;
                a =!b;
                x += + 1;
                x -= - 1;
                x = y;
                int w =- 1;
            }
        }
        """);
  }

  @Test
  void fixSwapsTheCharacters() {
    checkUnsafeFix(
        WrongAssignmentOperator.class,
        "Write `+=`",
        "class A { void m(int x) { x $0=+ 1; } }",
        "class A { void m(int x) { x += 1; } }");
    checkUnsafeFix(
        WrongAssignmentOperator.class,
        "Write `!=`",
        "class A { void m(boolean x, boolean y) { if (x $0=! y) { m(x, y); } } }",
        "class A { void m(boolean x, boolean y) { if (x != y) { m(x, y); } } }");
    checkNoFix(
        WrongAssignmentOperator.class,
        "Write `!=`",
        "class A { void m(boolean x, boolean y) { x $0=! y; } }");
  }

  @Test
  void fixSetsTheSignApart() {
    checkFix(
        WrongAssignmentOperator.class,
        "Write `= -`",
        "class A { void m(int x) { x $0=- 1; } }",
        "class A { void m(int x) { x = -1; } }");
    checkNoFix(
        WrongAssignmentOperator.class,
        "Write `= -`",
        "class A { void m(int x) { x $0=- /* one */ 1; } }");
  }
}
