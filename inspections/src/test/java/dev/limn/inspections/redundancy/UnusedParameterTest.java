package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedParameterTest {

  private static void none(String members) {
    check(UnusedParameter.class, "class A { " + members + " }");
  }

  @Test
  void parametersThatAreNeverRead() {
    check(
        UnusedParameter.class,
        """
        class A {
            private int f(int read, int never) { return read; }
                                      //^^^^^ `never` is never read
            static void g(int written) { written = 1; }
                            //^^^^^^^ `written` is never read
            final void h(int x) { f(1, 2); }
                           //^ `x` is never read
            A(int x, String... rest) { f(x, 2); }
                             //^^^^ `rest` is never read
        }
        """);
  }

  @Test
  void whatIsRead() {
    none("private int f(int x) { return x; }");
    none("private Runnable f(int x) { return () -> g(x); }");
    none("private Object f(int x) { return new Object() { int y = x; }; }");
    none("private A(int x) { super(x); g(); }");
  }

  @Test
  void whatCanBeOverriddenOrIsPromised() {
    none("void f(int x) { g(); } public static void h(int x) { g(); } protected A(int x) { g(); }");
    none("@Override void f(int x) { g(); }");
    check(UnusedParameter.class, "interface I { static void f(int x) { g(); } }");
    check(
        UnusedParameter.class,
        Map.of("api", "true"),
        """
        class A {
            public static void f(int x) { g(); }
                                   //^ `x` is never read
            public void h(int x) { g(); }
        }
        """);
  }

  @Test
  void whatMethodReferencesName() {
    none("private static void f(int x) { g(); } java.util.function.IntConsumer c = A::f;");
    none("private A(int x) { g(); } java.util.function.IntFunction<A> c = A::new;");
    none("static void main(String[] args) { g(); }");
  }

  @Test
  void whatIsStillToBeWritten() {
    none("private void f(int x) { } private int g(int x) { throw new Unsupported(); }");
    none("private boolean f(int x) { return false; } private static native void g(int x);");
  }

  @Test
  void whatFrameworksGive() {
    none("@EventListener private void on(Event e) { g(); }");
    none("private void on(@Observes Event e) { g(); }");
    none("private void readObject(java.io.ObjectInputStream in) { g(); }");
    check(
        UnusedParameter.class,
        Map.of("harmless-annotations", "Mine"),
        """
        class A {
            @Mine private void f(int x) { g(); }
                                   //^ `x` is never read
        }
        """);
  }

  @Test
  void namesThatSayIt() {
    none("private void f(int ignored, int unusedToo, int dummy, int _x) { g(); }");
    check(
        UnusedParameter.class,
        Map.of("names", "spare"),
        """
        class A {
            private void f(int spareOne, int ignored) { g(); }
                                           //^^^^^^^ `ignored` is never read
        }
        """);
  }

  @Test
  void whatTellsMethodsApart() {
    none("private void f(int x) { g(); } private void f(String x) { g(x); }");
    none("A(int x, Void tag) { g(x); } A(int x) { g(x); }");
  }

  @Test
  void theParameterGoes() {
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A { private int f(int x, int $0y) { return x; } }",
        "class A { private int f(int x) { return x; } }");
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A { private int f(final int $0y, int x) { return x; } }",
        "class A { private int f(int x) { return x; } }");
    checkNoFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A { private int f(int $0y) { y = 1; return g(); } }");
  }

  @Test
  void agentsGetTheirParametersFromTheVirtualMachine() {
    none("static void premain(String options, I i) { f(); }");
    none("static void agentmain(String options) { f(); }");
  }

  @Test
  void argumentsGoWithTheParameter() {
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        """
        class A {
            private int f(int x, int $0y, int z) { return x + z; }
            int g(A a, int z) {
                return f(1, 2, f(3, z /* of it */, 4)) + this.f(a.f(5, z, 6), 7, 8) + a.g(a, 1);
            }
        }
        """,
        """
        class A {
            private int f(int x, int z) { return x + z; }
            int g(A a, int z) {
                return f(1, f(3/* of it */, 4)) + this.f(a.f(5, 6), 8) + a.g(a, 1);
            }
        }
        """);
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A { private static int f(int $0y) { return g(); } int h = f(1) + A.f(2); }",
        "class A { private static int f() { return g(); } int h = f() + A.f(); }");
  }

  @Test
  void argumentsStayWhereTheyDoSomethingOrACallIsUnclear() {
    for (String call : List.of("f(1, h())", "b().f(1, 2)", "f(1, x / y)")) {
      checkUnsafeFix(
          UnusedParameter.class,
          "Remove parameter",
          "class A { private int f(int x, int $0y) { return x; } int g() { return "
              + call
              + "; } }",
          "class A { private int f(int x) { return x; } int g() { return " + call + "; } }");
    }
    checkUnsafeFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A extends B { private int f(int x, int $0y) { return x; } int z = f(1, 2); }",
        "class A extends B { private int f(int x) { return x; } int z = f(1); }");
  }

  @Test
  void itsTagGoesToo() {
    tag(
        "/** Does.\n * @param a one\n *     more\n * @return it\n */",
        "/** Does.\n * @return it\n */");
    tag("/**\n * Does.\n *\n * @param a one\n */", "/**\n * Does.\n */");
    tag("/**\n * Does.\n * @param b two\n * @param a one */", "/**\n * Does.\n * @param b two */");
    tag("/** @param a one\n * @param b two */", "/** @param b two */");
    tag(
        "/// Does.\n/// @param a one\n///\n/// more\n/// @param b two",
        "/// Does.\n/// @param b two");
    tag("/// Does.\n///\n/// @param a", "/// Does.");
    tag("/** @param ab one\n * @param <a> two */", "/** @param ab one\n * @param <a> two */");
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A {\n/**\n * @param a one\n */\nprivate void m(int $0a) { f(); g(); } }",
        "class A {\nprivate void m() { f(); g(); } }");
  }

  private static void tag(String before, String after) {
    checkFix(
        UnusedParameter.class,
        "Remove parameter",
        "class A {\n" + before + "\nprivate void m(int $0a, int b) { f(b); g(); } }",
        "class A {\n" + after + "\nprivate void m(int b) { f(b); g(); } }");
  }
}
