package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedPrivateMethodTest {

  private static void none(String members) {
    check(UnusedPrivateMethod.class, "class A { " + members + " }");
  }

  @Test
  void methodsThatAreNeverCalled() {
    check(
        UnusedPrivateMethod.class,
        """
        class A {
            private void never() { never(); }
                       //^^^^^ `never` is never called
            private static int other(int x) { return x; }
                             //^^^^^ `other` is never called
            private void overloaded(int x) { }
                       //^^^^^^^^^^ `overloaded` is never called
            void overloaded(int x, int y) { overloaded(x, y); }
            private A(String s) { }
                  //^ This constructor of `A` is never called
            A() { }
        }
        """);
  }

  @Test
  void whatIsCalledAnywhereInTheOutermostType() {
    none("private void f() { } void g() { f(); }");
    none("private void f() { } Runnable r = this::f;");
    none("private void f(int... xs) { } { f(); f(1, 2, 3); }");
    none("class B { private void f() { } } void g(B b) { b.f(); }");
    none("private void f() { } class B { void g() { f(); } }");
    none("private void f() { } Object o = new Object() { void g() { f(); } };");
    none("void f() { } protected void g() { }");
    none("private int f(int x) { return x; } int y = f(1);");
  }

  @Test
  void constructors() {
    none("private A() { }");
    none("private A(int x) { } static A of() { return new A(1); }");
    none("private A(int x) { } A() { this(1); }");
    none("private A(int x) { } static class B extends A { B() { super(1); } }");
    none("private A(int x) { } java.util.function.IntFunction<A> f = A::new;");
    check(UnusedPrivateMethod.class, "enum E { A(1); private E(int x) { } }");
  }

  @Test
  void whatFrameworksCall() {
    none("@PostConstruct private void init() { }");
    check(
        UnusedPrivateMethod.class,
        "@Builder class A { private static A make(int x) { return null; } }");
    check(
        UnusedPrivateMethod.class,
        Map.of("using-annotations", "Mine"),
        "@Mine class A { private void f() { } }");
    check(
        UnusedPrivateMethod.class,
        """
        class A {
            @SuppressWarnings("unchecked") private void f() { }
                                                      //^ `f` is never called
        }
        """);
  }

  @Test
  void whatReflectionNames() {
    none("private void f() { } { find(A.class, \"f\"); }");
    none(
        "@MethodSource(\"cases\") void t(int x) { } private static Stream<Integer> cases() { return"
            + " null; }");
    none(
        "@ParameterizedTest @MethodSource void t(int x) { } private static Stream<Integer> t() {"
            + " return null; }");
    none("@Builder.ObtainVia(method = \"sum\") int x; private int sum() { return 1; }");
    none(
        "@PreAuthorize(\"@bean.check(#x)\") void f() { } private boolean check(int x) { return"
            + " true; }");
    none("private void handle_a() { } { call(\"handle_\" + name); }");
    none("private void handleOpen() { } { call(\"handle\" + name); }");
  }

  @Test
  void whatSerializationCalls() {
    none("private void readObject(java.io.ObjectInputStream in) { }");
    none("private void writeObject(java.io.ObjectOutputStream out) { }");
    none(
        "private Object readResolve() { return null; } private Object writeReplace() { return null;"
            + " }");
    none("private void readObjectNoData() { }");
  }

  @Test
  void whatTheMachineCalls() {
    none("private static native void init();");
    none("private static void main(String[] args) { }");
    none("/** Invoked by the VM. */ private void dispatch() { }");
    none("// called from native code\nprivate void dispatch() { }");
  }

  @Test
  void theMethodGoesWithItsDocumentation() {
    checkFix(
        UnusedPrivateMethod.class,
        "Remove method",
        """
        class A {
            int x;

            /** Says so. */
            private void $0f() {
                x = 1; // one
            }
        }
        """,
        "class A {\n    int x;\n\n    // one\n}\n");
    checkFix(
        UnusedPrivateMethod.class,
        "Remove constructor",
        "class A {\n    A() {}\n    private $0A(int x) {}\n}\n",
        "class A {\n    A() {}\n}\n");
  }

  @Test
  void namesThatSayIt() {
    none("private void unusedHook() { }");
    none("private static int unused(int x) { return x; }");
  }
}
