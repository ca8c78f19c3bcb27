package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedLocalVariableTest {

  private static void none(String statements) {
    check(UnusedLocalVariable.class, "class A { void m(Object o) { " + statements + " } }");
  }

  private static void fix(String name, String before, String after) {
    checkFix(
        UnusedLocalVariable.class,
        "Remove `" + name + "`",
        "class A {\n    void m(Object o) {\n        " + before + "\n    }\n}\n",
        "class A {\n    void m(Object o) {\n        " + after + "\n    }\n}\n");
  }

  @Test
  void variablesThatAreNeverRead() {
    check(
        UnusedLocalVariable.class,
        """
        class A {
            Runnable field = () -> { int a = 1; };
                                       //^ `a` is never read
            { int b; }
                //^ `b` is never read
            int m(Object o) {
                int written = 1, read = 2;
                  //^^^^^^^ `written` is never read
                written = read;
                written++;
                written += 2;
                if (o instanceof String s) {
                                      //^ `s` is never read
                    return 1;
                }
                for (int i = 0, j = 0; i < 3; i++) {
                              //^ `j` is never read
                    j++;
                }
                new Thread() {
                    public void run() {
                        int inside = 1;
                          //^^^^^^ `inside` is never read
                    }
                };
                return 2;
            }
        }
        """);
  }

  @Test
  void whatIsReadSomewhere() {
    none("int x = 1; f(x++);");
    none("int x = 1; run(() -> f(x));");
    none("int x = 1; new R() { void r() { f(x); } };");
    none("int[] x = f(); x[0] = 1;");
    none("A x = f(); x.y = 1;");
    none("int x; f(x = 1); g(x);");
    none("boolean b = o instanceof String s && s.isEmpty(); f(b);");
    none("var x = f(); x.g();");
    none("int x = 0; while (true) { if (x > 2) break; x++; }");
    none("int x = 1; switch (f()) { case 2 -> g(x); default -> { } }");
  }

  @Test
  void whatTheSyntaxAsksFor() {
    none("for (String s : f()) g();");
    none("try (R r = f()) { g(); } catch (E e) { }");
    none("f((a, b) -> 1);");
    none("switch (o) { case String s -> f(); case P(int x, var y) -> g(); default -> { } }");
    none("if (o instanceof P(int x, int y)) f();");
  }

  @Test
  void namesThatSayIt() {
    none("int ignored = f(); int unusedToo = f(); int dummy = 1; int _ = f(); int _x = 2;");
    check(
        UnusedLocalVariable.class,
        Map.of("names", "spare"),
        """
        class A {
            void m() {
                int spareOne = 1;
                int ignored = 2;
                  //^^^^^^^ `ignored` is never read
            }
        }
        """);
  }

  @Test
  void classesThatAreLoaded() {
    none("Class<?> loaded = LockSupport.class;");
  }

  @Test
  void annotatedVariables() {
    none("@Cleanup InputStream in = f();");
    check(
        UnusedLocalVariable.class,
        """
        class A {
            void m() {
                @Nullable String s = null;
                               //^ `s` is never read
            }
        }
        """);
    check(
        UnusedLocalVariable.class,
        Map.of("harmless-annotations", "Mine"),
        """
        class A {
            void m() {
                @Mine String s = null;
                           //^ `s` is never read
            }
        }
        """);
  }

  @Test
  void suppressedByTheNameOfOthers() {
    none("@SuppressWarnings(\"unused\") int x = 1;");
  }

  @Test
  void theDeclarationGoes() {
    fix("x", "int $0x = 1;\n        f();", "f();");
    fix("x", "// why\n        int $0x; // so\n        f();", "// why\n        // so\n        f();");
    fix("x", "final int $0x = 1, y = 2; f(y);", "final int y = 2; f(y);");
    fix("y", "int x = 1, $0y; f(x);", "int x = 1; f(x);");
  }

  @Test
  void whatTheInitializerDoesStays() {
    fix("x", "int $0x = g(); // so", "g(); // so");
    fix("x", "Object $0x = new /* a */ A();", "new /* a */ A();");
    checkNoFix(
        UnusedLocalVariable.class, "Remove `x`", "class A { void m() { int $0x = g() + 1; } }");
    checkNoFix(
        UnusedLocalVariable.class,
        "Remove `x`",
        "class A { void m() { int y = 2, $0x = g(); f(y); } }");
  }

  @Test
  void itsAssignmentsGo() {
    fix("x", "int $0x; f();\n        x = 1;\n        x++;\n        x += 2;", "f();");
    fix("x", "int $0x; x = g();\n        if (a) x = h();", "g();\n        if (a) h();");
    checkNoFix(
        UnusedLocalVariable.class, "Remove `x`", "class A { void m() { int $0x; if (a) x = 1; } }");
    checkNoFix(
        UnusedLocalVariable.class, "Remove `x`", "class A { void m() { int $0x; f(x = 1); } }");
  }

  @Test
  void thePatternBecomesAType() {
    fix("s", "if (o instanceof String $0s) f();", "if (o instanceof String) f();");
  }

  @Test
  void whatMustStayLosesItsName() {
    unnamed("int $0x = g() + 1;", "int _ = g() + 1;");
    unnamed("var $0x = (A) g();", "var _ = (A) g();");
    unnamed("int y = 2, $0x = g(); f(y);", "int y = 2, _ = g(); f(y);");
    unnamed("if (o instanceof final A $0a) f();", "if (o instanceof final A _) f();");
    unnamed("for (int $0i = g() + 1; ; ) f();", "for (int _ = g() + 1; ; ) f();");
  }

  private static void unnamed(String before, String after) {
    String name = before.replaceFirst(".*\\$0(\\w).*", "$1");
    checkFix(
        UnusedLocalVariable.class,
        "Rename `" + name + "` to `_`",
        "class A { void m(Object o) { " + before + " } }",
        "class A { void m(Object o) { " + after + " } }");
  }

  @Test
  void whatKeepsItsName() {
    named("class A { void m() { int $0x = 1; } }");
    named("class A { void m() { int $0x = g() + 1; x++; } }");
    named("class A { void m() { int y = f(y), $0x[] = {g() + 1}; f(y); } }");
    named("//- /A.java level:21\nclass A { void m() { int $0x = g() + 1; } }");
  }

  private static void named(String fixture) {
    checkNoFix(UnusedLocalVariable.class, "Rename `x` to `_`", fixture);
  }
}
