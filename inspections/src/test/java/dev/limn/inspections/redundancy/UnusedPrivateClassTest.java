package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class UnusedPrivateClassTest {

  private static void none(String members) {
    check(UnusedPrivateClass.class, "class A { " + members + " }");
  }

  @Test
  void typesThatAreNeverUsed() {
    check(
        UnusedPrivateClass.class,
        """
        class A {
            private static class B { B next; static B of() { return new B(); } }
                               //^ `B` is never used
            private enum E { X }
                       //^ `E` is never used
            private @interface I { }
                             //^ `I` is never used
            private record R(R r) { }
                         //^ `R` is never used
            void m() {
                class L { L next = new L(); }
                    //^ `L` is never used
                interface J { }
                        //^ `J` is never used
            }
        }
        """);
  }

  @Test
  void whatIsUsedAnywhereInTheOutermostType() {
    none("private class B { } B b;");
    none("private class B { } Object o = new B();");
    none("private class B { static int x; } int y = B.x;");
    none("private class B { static void f() { } } { B.f(); }");
    none("private class B { } class C extends B { }");
    none("private interface B { } Object o = new B() { };");
    none("private class B { } java.util.List<B> all;");
    none("private class B { } boolean f(Object o) { return o instanceof B; }");
    none("private class B { } Class<?> c = B.class;");
    none("private @interface B { } @B int x;");
    none("private class B { } Object o = (Object) B::new;");
    none("class B { } static class C { }");
    none("void m() { class L { } new L(); }");
    none("void m() { enum L { X } f(L.X); }");
    none("void m() { class L { } f(() -> new L()); }");
  }

  @Test
  void whatFrameworksAndReflectionUse() {
    none("@Configuration private static class B { }");
    none("private static class B { } { load(\"p.A$B\"); }");
    none("/** Created by reflection. */ private static class B { }");
    none("void m() { @Mine class L { } }");
  }

  @Test
  void theTypeGoes() {
    checkFix(
        UnusedPrivateClass.class,
        "Remove class",
        "class A {\n    private class $0B {\n        int x;\n    }\n\n    int y;\n}\n",
        "class A {\n\n    int y;\n}\n");
    checkFix(
        UnusedPrivateClass.class,
        "Remove class",
        "class A {\n    void m() {\n        class $0L { }\n        f();\n    }\n}\n",
        "class A {\n    void m() {\n        f();\n    }\n}\n");
  }
}
