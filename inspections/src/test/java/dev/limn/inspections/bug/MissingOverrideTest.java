package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class MissingOverrideTest {

  @Test
  void methodsOfTypesInTheFile() {
    check(
        MissingOverride.class,
        """
        import java.util.*;
        interface I {
            void i(int[] xs, String... ss);
            default void d(List<String> list) {}
        }
        abstract class B implements I {
            protected abstract int b(Map.Entry<String, Integer> e);
            void own() {}
        }
        class C extends B {
            public void i(int xs[], String[] ss) {}
                      //^ `i` overrides a method of `I`: `@Override` is missing
            public void d(List<String> list) {}
                      //^ `d` overrides a method of `I`: `@Override` is missing
            protected int b(final Map.Entry<String, Integer> e) { return 1; }
                        //^ `b` overrides a method of `B`: `@Override` is missing
            @Override void own() {}
            void another() {}
            class D extends C {
                void another() {}
                   //^^^^^^^ `another` overrides a method of `C`: `@Override` is missing
            }
            Object o = new I() {
                public void i(int[] xs, String... ss) {}
                          //^ `i` overrides a method of `I`: `@Override` is missing
            };
        }
        enum E implements I {
            F {
                void e() {}
                   //^ `e` overrides a method of `E`: `@Override` is missing
            };
            void e() {}
            public void i(int[] xs, String... ss) {}
                      //^ `i` overrides a method of `I`: `@Override` is missing
        }
        record R(int x) implements I {
            public void i(int[] xs, String... ss) {}
                      //^ `i` overrides a method of `I`: `@Override` is missing
            public int x() { return x; }
        }
        interface J extends I {
            void i(int[] xs, String... ss);
            default void d(List<String> list) {}
                       //^ `d` overrides a method of `I`: `@Override` is missing
        }
        """);
  }

  @Test
  void typeVariables() {
    check(
        MissingOverride.class,
        """
        interface Visitor<R, P extends Number> {
            R visit(R r, P p);
        }
        class A implements Visitor<String, Integer> {
            public String visit(String r, Integer p) { return r; }
                        //^^^^^ `visit` overrides a method of `Visitor`: `@Override` is missing
        }
        class B<T> implements Visitor<T, Integer> {
            public T visit(T t, Integer p) { return t; }
                   //^^^^^ `visit` overrides a method of `Visitor`: `@Override` is missing
            public T visit(T t, Number p) { return t; }
        }
        class C extends B<String> {
            public String visit(String t, Integer p) { return t; }
                        //^^^^^ `visit` overrides a method of `B`: `@Override` is missing
            public Object visit(Object t, Integer p) { return t; }
        }
        @SuppressWarnings("rawtypes")
        class D implements Visitor {
            public Object visit(Object r, Number p) { return r; }
                        //^^^^^ `visit` overrides a method of `Visitor`: `@Override` is missing
        }
        """);
  }

  @Test
  void methodsOfObjects() {
    check(
        MissingOverride.class,
        """
        class A {
            public String toString() { return ""; }
                        //^^^^^^^^ `toString` overrides a method of `Object`: `@Override` is missing
            public int hashCode() { return 1; }
                     //^^^^^^^^ `hashCode` overrides a method of `Object`: `@Override` is missing
            public boolean equals(Object o) { return o == this; }
                         //^^^^^^ `equals` overrides a method of `Object`: `@Override` is missing
            protected Object clone() { return this; }
                           //^^^^^ `clone` overrides a method of `Object`: `@Override` is missing
            static String toString(Object o) { return ""; }
            public boolean equals(A o) { return o == this; }
            String toString(int x) { return ""; }
        }
        interface B {
            String toString();
            boolean equals(Object o);
        }
        class Object {
            public int hashCode() { return 1; }
        }
        """);
  }

  @Test
  void methodsThatOverrideNothing() {
    check(
        MissingOverride.class,
        """
        class A {
            private void a() {}
            static void b() {}
            void c(int x) {}
            void d(String s) {}
            void e(Map.Entry<String, String> e) {}
        }
        class B extends A {
            void a() {}
            static void b() {}
            void c(long x) {}
            void d(String s, int x) {}
            void e(java.util.Map.Entry<String, String> e) {}
            private void f() {}
        }
        class C extends Unknown {
            public void run() {}
            void c(int x) {}
        }
        class D extends other.A {
            void c(int x) {}
        }
        """);
  }

  @Test
  void namesThatMayMeanAnotherType() {
    check(
        MissingOverride.class,
        """
        interface Node { void m(); }
        class A extends Unknown {
            class B implements Node {
                public void m() {}
            }
            static class C {
                interface Node {}
                class D implements Node {
                    public void m() {}
                }
            }
        }
        class E<Node> {
            <X> void n() {
                interface Node { void k(); }
                class F implements Node {
                    public void k() {}
                              //^ `k` overrides a method of `Node`: `@Override` is missing
                    public void m() {}
                }
            }
        }
        """);
  }

  @Test
  void theEnclosingType() {
    check(
        MissingOverride.class,
        """
        abstract class A extends Unknown {
            void m() {}
            static class B extends A {
                void m() {}
                   //^ `m` overrides a method of `A`: `@Override` is missing
            }
        }
        """);
  }

  @Test
  void oldLevels() {
    check(
        MissingOverride.class,
        """
        //- /A.java level:5
        interface I { void m(); }
        class A implements I {
            public void m() {}
        }
        """);
  }

  @Test
  void fixAddsTheAnnotation() {
    checkFix(
        MissingOverride.class,
        "Add `@Override`",
        """
        class A {
            /** One. */
            // two
            @Deprecated
            public String $0toString() {
                return "";
            }
        }
        """,
        """
        class A {
            /** One. */
            // two
            @Override
            @Deprecated
            public String toString() {
                return "";
            }
        }
        """);
    checkFix(
        MissingOverride.class,
        "Add `@Override`",
        "class A { public String $0toString() { return null; } }",
        "class A { @Override public String toString() { return null; } }");
  }
}
