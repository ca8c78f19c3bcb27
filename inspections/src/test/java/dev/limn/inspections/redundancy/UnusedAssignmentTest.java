package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class UnusedAssignmentTest {

  private static void none(String statements) {
    check(UnusedAssignment.class, "class A { int m(int p) { " + statements + " } }");
  }

  private static void fix(String title, String before, String after) {
    checkFix(
        UnusedAssignment.class,
        title,
        "class A {\n    int m(int p) {\n        " + before + "\n    }\n}\n",
        "class A {\n    int m(int p) {\n        " + after + "\n    }\n}\n");
  }

  @Test
  void valuesThatNobodyReads() {
    check(
        UnusedAssignment.class,
        """
        class A {
            int m(int p) {
                int x = p + 1;
                  //^ The value of `x` is never read
                x = g();
              //^ The value of `x` is never read
                x = h();
                int y = x;
                p = y;
              //^ The value of `p` is never read
                y = x > 0 ? x : 7;
              //^ The value of `y` is never read
                return x;
            }
            Runnable r = () -> {
                int x = g();
                  //^ The value of `x` is never read
                x = h();
                g(x);
            };
        }
        """);
  }

  @Test
  void habitsAndResets() {
    none("int x = 0; x = g(); return x;");
    none("int x = -1; x = g(); return x;");
    none("String s = \"none\"; s = g(); return f(s);");
    none("int x = Type.UNSET; x = g(); return x;");
    none("int x = EOF; x = g(); return x;");
    none("Object o = f(); g(o); o = null; return 1;");
    none("int x = f(); g(x); x = 0; return 1;");
    none("double x = Double.NaN; x = g(); return x;");
    none("boolean done = f(); g(done); done = true; return 1;");
  }

  @Test
  void steps() {
    none("int i = 0; a[i++] = 1; a[i++] = 2; return 0;");
    none("int i = f(); g(i); i += 4; return 0;");
    none("return p++;");
    none("int x = f(); g(x); x = next(p); g(x); x = next(p); return 0;");
  }

  @Test
  void whatIsLeftToOthers() {
    none("int x = f(); x = g(); return 0;");
  }

  @Test
  void valuesThatGoOn() {
    none("int x = f(); g(x); int y = x = next(); return y;");
    none("int x = f(); g(x); f(x = next()); return 0;");
    none("int x = f(); g(x); int y; x = y = next(); return y;");
    none("int x = f(); g(x); if ((x = next()) > 0) p++; return p;");
  }

  @Test
  void whatAnExceptionMayShow() {
    none("int x = f(); try { x = g(); } catch (E e) { log(e); } return x;");
    none("int x = f(); try { x = g(); x = h(); } finally { log(x); } return 1;");
  }

  @Test
  void whatSomeWayReads() {
    none("int x = f(); if (p > 0) x = g(); return x;");
    none("int x = f(); while (x > 0) x = g(x); return p;");
    none("int x = f(); for (;;) { if (p > x) return x; x = g(); }");
    none("int x = f(); switch (p) { case 1: x = g(); } return x;");
    none("int x = f(); run(() -> g(x)); return p;");
  }

  @Test
  void theInitializerGoes() {
    fix(
        "Remove initializer",
        "int $0x = p;\n        x = g();\n        return x;",
        "int x;\n        x = g();\n        return x;");
    checkNoFix(
        UnusedAssignment.class,
        "Remove initializer",
        "class A { int m() { int $0x = f(); x = g(); return x; } }");
    checkNoFix(
        UnusedAssignment.class,
        "Remove initializer",
        "class A { int m(int p) { var $0x = p; x = g(); return x; } }");
  }

  @Test
  void theAssignmentGoes() {
    fix(
        "Remove assignment",
        "int x = 1;\n        g(x);\n        $0x = p; // so\n        return p;",
        "int x = 1;\n        g(x);\n        // so\n        return p;");
    fix(
        "Remove assignment",
        "int x = 1;\n        g(x);\n        $0x = g(/* a */ 2);\n        return p;",
        "int x = 1;\n        g(x);\n        g(/* a */ 2);\n        return p;");
    fix(
        "Remove assignment",
        "int x = g(p);\n        f(x);\n        return $0x = h();",
        "int x = g(p);\n        f(x);\n        return h();");
    checkNoFix(
        UnusedAssignment.class,
        "Remove assignment",
        "class A { int m(int p) { int x = f(); g(x); if (p > 0) $0x = p; return p; } }");
  }

  @Test
  void selfAssignmentTellsOfItself() {
    check(UnusedAssignment.class, "class A { int n; A(int n) { n = n; } }");
    check(UnusedAssignment.class, "class A { int n; A(int n) { n = (n); } }");
  }

  @Test
  void parametersThatNobodyReads() {
    check(
        UnusedAssignment.class,
        """
        class A {
            public void m(int p, Object o, List<String> all) {
                p = f();
              //^ The value of `p` is never read
                o = null;
                for (String each : all) {
                    each = g();
                  //^^^^ The value of `each` is never read
                }
                try {
                    h(x -> { x = 2; });
                           //^ The value of `x` is never read
                } catch (E e) {
                    e = new E();
                  //^ The value of `e` is never read
                }
            }
            public void n(int p, int q) {
                p++;
                p += f();
                q = q + 1;
              //^ The value of `q` is never read
            }
        }
        """);
    fix("Remove assignment", "$0p = f();\n        return 1;", "f();\n        return 1;");
  }
}
