package dev.limn.inspections.performance;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class InnerClassCanBeStaticTest {

  @Test
  void usesOnlyItself() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A<T> {
            private Object value;
            private static int count;
            static void note() { }
            class B<E> {
                //^ `B` does not use the `A` that it holds, and can be `static`
                E value;
                B<E> next = new B<>();
                void m(A<String> other) {
                    value = other.value == null ? null : next.value;
                    this.value = B.this.value;
                    note();
                    count++;
                    toString();
                    int size = 0;
                    size++;
                }
            }
            final class C extends B<String> { } // extends what is an inner class so far
            void m(int size) { }
            int size;
        }
        """);
  }

  @Test
  void usesTheOuterObject() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A {
            int size;
            void m() { }
            static void n() { }
            void n(int x) { }
            class Inner { int x = size; }
            class B { int x = size; }
            class C { void f() { size = 1; } }
            class D { void f() { m(); } }
            class E { void f() { Runnable r = () -> m(); } }
            class F { Object f() { return new Object() { int x = size; }; } }
            class G { A f() { return A.this; } }
            class H { Object f() { return new Inner(); } }
            class I extends Inner { }
            class J { void f() { A.super.toString(); } }
            class K { void f() { n(1); } }
            class L { Inner f() { return null; } }
            class M { void f(Object o) { f(A.this::m); } }
        }
        """);
  }

  @Test
  void namesTheTypeParametersOfTheOuterClass() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A<T> {
            class B { T value; }
            class C { List<? extends T> values; }
            class D<T> { T value; }
                //^ `D` does not use the `A` that it holds, and can be `static`
        }
        """);
  }

  @Test
  void inheritsFromTheOuterClass() {
    check(
        InnerClassCanBeStatic.class,
        """
        abstract class A extends Base {
            int size;
            private int depth;
            class B extends A {
                //^ `B` does not use the `A` that it holds, and can be `static`
                int f() { return size + unknown(); }
            }
            class C extends A { int f() { return depth; } }
        }
        class D<T> {
            class E {
                //^ `E` does not use the `D` that it holds, and can be `static`
                <T> T f(T x) { return x; }
            }
            class F {
                T y;
                <T> T f(T x) { return x; }
            }
            class G extends Base<T> {
                <T> T f(T x) { return x; }
            }
        }
        """);
  }

  @Test
  void supertypesWithoutMembers() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A implements Comparable<A> {
            class B { int f() { return new Random().nextInt() + help(); } }
                //^ `B` does not use the `A` that it holds, and can be `static`
        }
        class C extends InputStream {
            class D { Object f() { return new Random(); } }
                //^ `D` does not use the `C` that it holds, and can be `static`
            class E { void f() { mark(); } }
        }
        """);
  }

  @Test
  void whatMayBeInherited() {
    check(
        InnerClassCanBeStatic.class,
        """
        import static p.Q.helper;
        import p.Imported;
        class A extends Base {
            static int own;
            class B { void f() { work(); } }
            class C { int f() { return depth; } }
            class D { Object f() { return new Unknown(); } }
            class E extends Unknown { }
            class F {
                //^ `F` does not use the `A` that it holds, and can be `static`
                int f() {
                    helper();
                    Math.abs(own);
                    new Imported();
                    return hashCode() + new Top().g();
                }
            }
        }
        class Top {
            int g() { return 1; }
        }
        class Alone {
            class B extends Base {
                //^ `B` does not use the `Alone` that it holds, and can be `static`
                void f() { work(depth, new Unknown()); }
            }
        }
        """);
  }

  @Test
  void generatedMembers() {
    check(
        InnerClassCanBeStatic.class,
        """
        @Getter
        class A {
            class B { void f() { getName(); } }
        }
        """);
  }

  @Test
  void seenByOtherPackages() {
    check(
        InnerClassCanBeStatic.class,
        """
        public class A {
            public class B { int n; }
            protected class C { int n; }
            class D { int n; }
                //^ `D` does not use the `A` that it holds, and can be `static`
        }
        class E {
            public class F { int n; }
                       //^ `F` does not use the `E` that it holds, and can be `static`
        }
        """);
  }

  @Test
  void madeInAnObject() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A<T> {
            class B { int n; }
            class C { int n; }
            void m(A<T> other) {
                other.new B();
                A<String>.C c = null;
            }
        }
        class D {
            class E { int n; }
            static class F extends E {
                F(D d) { d.super(); }
            }
        }
        """);
  }

  @Test
  void wherever() {
    check(
        InnerClassCanBeStatic.class,
        """
        interface I {
            class A { class B { int n; } }
                          //^ `B` does not use the `A` that it holds, and can be `static`
        }
        enum E {
            ONE;
            class A { int n; }
                //^ `A` does not use the `E` that it holds, and can be `static`
        }
        record R(int x) {
            class A { int f() { return x; } }
            class B { int f() { return 1; } }
                //^ `B` does not use the `R` that it holds, and can be `static`
        }
        class Outer {
            int x;
            class Middle {
                int y = x;
                class Inner { int n; }
            }
            Object o = new Object() {
                class Inner { int n; }
            };
            void m() {
                class Local {
                    class Inner { int n; }
                }
            }
            record Nested(int x) { }
            interface Shape { }
            static class Done { int n; }
        }
        """);
  }

  @Test
  void keptAsItIs() {
    check(
        InnerClassCanBeStatic.class,
        """
        class A {
            class B implements java.io.Serializable { int n; }
            @Nested class C { int n; }
            final class Mark { }
            class D { int n; }
            Object o = Class.forName("A$D");
        }
        """);
  }

  @Test
  void becomesStatic() {
    checkFix(
        InnerClassCanBeStatic.class,
        "Make it `static`",
        "class A { /** B. */ @Deprecated private final class $0B { int n; } }",
        "class A { /** B. */ @Deprecated private static final class B { int n; } }");
    checkUnsafeFix(
        InnerClassCanBeStatic.class,
        "Make it `static`",
        "class A { class $0B { int n; } }",
        "class A { static class B { int n; } }");
  }
}
