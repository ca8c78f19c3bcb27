package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkLaws;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class SelfAssignmentTest {

  private static void none(String members) {
    check(SelfAssignment.class, "class A { int x; int[] a; " + members + " }");
  }

  @Test
  void bothSidesAreTheSame() {
    check(
        SelfAssignment.class,
        """
        class A {
            int x;
            A next;
            int[] a;
            void m(int p, int i) {
                p = p;
              //^^^^^ `p` is assigned to itself
                p = (p);
              //^^^^^^^ `p` is assigned to itself
                this.x = this.x;
              //^^^^^^^^^^^^^^^ `this.x` is assigned to itself
                this.x = x;
              //^^^^^^^^^^ `x` is assigned to itself
                x = this.x;
              //^^^^^^^^^^ `x` is assigned to itself
                next.x = next.x;
              //^^^^^^^^^^^^^^^ `next.x` is assigned to itself
                a[i] = a[i];
              //^^^^^^^^^^^ `a[i]` is assigned to itself
                Runnable r = () -> x = x;
                                 //^^^^^ `x` is assigned to itself
            }
        }
        """);
  }

  @Test
  void otherVariables() {
    none("A(int x) { this.x = x; }");
    none("void m(A other) { x = other.x; other.x = x; }");
    none("void m(int i, int k) { a[i] = a[k]; a[i] += a[i]; x += x; }");
    none("void m() { int x = this.x; this.x = x; }");
    none("void m() { f(x -> { this.x = x; }); }");
    none("void m(Object o) { if (o instanceof Integer x) this.x = x; }");
    none("class B extends C { void m() { this.y = y; } }");
    none("class B { int x; void m() { A.this.x = x; } }");
  }

  @Test
  void otherValues() {
    none("void m() { a[f()] = a[f()]; f().x = f().x; }");
    none("void m(int i) { a[i++] = a[i++]; }");
  }

  @Test
  void theAssignmentGoes() {
    checkFix(
        SelfAssignment.class,
        "Remove assignment",
        "class A {\n    void m(int x) {\n        $0x = x; // why\n        f();\n    }\n}\n",
        "class A {\n    void m(int x) {\n        // why\n        f();\n    }\n}\n");
    checkNoFix(
        SelfAssignment.class, "Remove assignment", "class A { void m(int x) { if (a) $0x = x; } }");
    checkNoFix(
        SelfAssignment.class, "Remove assignment", "class A { void m(A a) { $0a.b = a.b; } }");
  }

  @Test
  void theFieldWasMeant() {
    checkUnsafeFix(
        SelfAssignment.class,
        "Assign to `this.x`",
        "class A { int x; A(int x) { $0x = x; } }",
        "class A { int x; A(int x) { this.x = x; } }");
    checkNoFix(SelfAssignment.class, "Assign to `this.x`", "class A { A(int x) { $0x = x; } }");
    checkNoFix(
        SelfAssignment.class, "Assign to `this.x`", "class A { int x; void m() { $0x = x; } }");
  }

  @Test
  void holdsTheLawsBesideConflicts() {
    checkLaws(
        SelfAssignment.class,
        "class A { void m(int x) {\n<<<<<<< a\nx = x;\n=======\nx = x;\n}\nint n;}");
    checkLaws(
        SelfAssignment.class,
        """
        class A {
            void m(int x) {
        <<<<<<< HEAD
                x = 1;
        =======
                x = x;
        >>>>>>> feature
                x = x;
            }
        <<<<<<< HEAD
            int n;
        =======
            int o;
        >>>>>>> feature
        }
        """);
  }

  @Test
  void volatileFields() {
    check(
        SelfAssignment.class,
        """
        class A {
            volatile int fence;
            int plain;
            void m() {
                fence = fence;
                this.fence = fence;
                this.fence = this.fence;
                plain = plain;
              //^^^^^^^^^^^^^ `plain` is assigned to itself
            }
            void n(int fence) {
                fence = fence;
              //^^^^^^^^^^^^^ `fence` is assigned to itself
            }
        }
        """);
  }

  @Test
  void whatIsLikelyMeantIsNotRemoved() {
    checkNoFix(
        SelfAssignment.class, "Remove assignment", "class A { int x; A(int x) { $0x = x; } }");
  }
}
