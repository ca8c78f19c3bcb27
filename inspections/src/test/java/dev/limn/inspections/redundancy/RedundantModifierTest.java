package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class RedundantModifierTest {

  @Test
  void membersOfInterfaces() {
    check(
        RedundantModifier.class,
        """
        interface A {
            public static final int X = 1;
          //^^^^^^^^^^^^^^^^^^^ `public static final` is redundant: a field of an interface always is
            @Deprecated final int Y = 1;
                      //^^^^^ `final` is redundant: a field of an interface always is
            static @Deprecated public int Z = 1;
          //^^^^^^ `static` is redundant: a field of an interface always is
                             //^^^^^^ `public` is redundant: a field of an interface always is
            int W = 1;
            public abstract void a();
          //^^^^^^^^^^^^^^^ `public abstract` is redundant: a method of an interface without a body always is
            abstract <T> T b();
          //^^^^^^^^ `abstract` is redundant: a method of an interface without a body always is
            public default void c() {}
          //^^^^^^ `public` is redundant: a method of an interface is, unless it is private
            static public void d() {}
                 //^^^^^^ `public` is redundant: a method of an interface is, unless it is private
            private void e() {}
            private static void f() {}
            default void g() {}
            static void h() {}
            public static class B {}
          //^^^^^^^^^^^^^ `public static` is redundant: a type in an interface always is
            static abstract class C {}
          //^^^^^^ `static` is redundant: a type in an interface always is
            final class D {}
            public enum E { F }
          //^^^^^^ `public` is redundant: a type in an interface always is
        }
        @interface G {
            public static final int X = 1;
          //^^^^^^^^^^^^^^^^^^^ `public static final` is redundant: a field of an interface always is
            public int value();
          //^^^^^^ `public` is redundant: a method of an interface is, unless it is private
        }
        """);
  }

  @Test
  void nestedTypes() {
    check(
        RedundantModifier.class,
        """
        class A {
            public static enum B { C }
                 //^^^^^^ `static` is redundant: a nested enum always is
            private static record D() {}
                  //^^^^^^ `static` is redundant: a nested record always is
            static interface E {}
          //^^^^^^ `static` is redundant: a nested interface always is
            static @interface F {}
          //^^^^^^ `static` is redundant: a nested interface always is
            static class G {}
            public interface H {}
            abstract interface I {}
          //^^^^^^^^ `abstract` is redundant: an interface always is
            final record J() {}
          //^^^^^ `final` is redundant: a record always is
            enum K {
                L;
                static interface M {}
              //^^^^^^ `static` is redundant: a nested interface always is
            }
            void n() {
                final record O() {}
              //^^^^^ `final` is redundant: a record always is
                final class P {}
                abstract class Q {}
            }
        }
        public abstract interface R {}
             //^^^^^^^^ `abstract` is redundant: an interface always is
        public abstract strictfp @interface S {}
             //^^^^^^^^ `abstract` is redundant: an interface always is
        final class T {}
        """);
  }

  @Test
  void constructorsOfEnums() {
    check(
        RedundantModifier.class,
        """
        enum A {
            B;
            private A() {}
          //^^^^^^^ `private` is redundant: a constructor of an enum always is
            A(int x) {}
            private void a() {}
            class C {
                private C() {}
            }
        }
        """);
  }

  @Test
  void finalMethods() {
    check(
        RedundantModifier.class,
        """
        class A {
            private final void a() {}
                  //^^^^^ `final` is redundant: a private method cannot be overridden
            private static final void b() {}
                         //^^^^^ `final` is redundant: a private method cannot be overridden
            final void c() {}
            static final void d() {}
        }
        final class B {
            public final void a() {}
                 //^^^^^ `final` is redundant: a method of a final class cannot be overridden
            final int x = 1;
            class C {
                final void a() {}
            }
            Object o = new Object() {
                final void a() {}
            };
        }
        record D() {
            final void a() {}
          //^^^^^ `final` is redundant: a method of a record cannot be overridden
        }
        enum E {
            F { final void a() {} };
            final void b() {}
        }
        """);
  }

  @Test
  void finalThatAnnotationsNeed() {
    check(
        RedundantModifier.class,
        """
        final class A {
            @SafeVarargs final <T> void a(T... ts) {}
            @java.lang.SafeVarargs public final <T> void b(T... ts) {}
            @Deprecated @DoNotCall("No.") public final void e() {}
            @SafeVarargs static final <T> void c(T... ts) {}
                              //^^^^^ `final` is redundant: a method of a final class cannot be overridden
            @SafeVarargs private final <T> void d(T... ts) {}
                               //^^^^^ `final` is redundant: a private method cannot be overridden
        }
        //- /B.java level:8
        class B {
            @SafeVarargs private final <T> void a(T... ts) {}
        }
        """);
  }

  @Test
  void resources() {
    check(
        RedundantModifier.class,
        """
        class A {
            void m(final int x) throws Exception {
                final int y = 1;
                try (final AutoCloseable a = null) {
                   //^^^^^ `final` is redundant: a resource always is
                    m(y);
                } catch (final RuntimeException e) {
                    throw e;
                }
            }
        }
        """);
  }

  @Test
  void fixKeepsCommentsAndAnnotations() {
    checkFix(
        RedundantModifier.class,
        "Remove `public static final`",
        """
        interface A {
            /** One. */
            @Deprecated /* two */ $0public /* three */ static // four
                final /* five */ int X = 1;
        }
        """,
        """
        interface A {
            /** One. */
            @Deprecated /* two */ /* three */ // four
                /* five */ int X = 1;
        }
        """);
  }

  @Test
  void fixLeavesTheRestOfTheLine() {
    checkFix(
        RedundantModifier.class,
        "Remove `public abstract`",
        "interface A {\n    $0public abstract void a();\n}",
        "interface A {\n    void a();\n}");
    checkFix(
        RedundantModifier.class,
        "Remove `static`",
        "class A { private $0static enum B {} }",
        "class A { private enum B {} }");
    checkFix(
        RedundantModifier.class,
        "Remove `final`",
        "class A { void m() throws Exception { try (/* a */ $0final AutoCloseable a = null) {} } }",
        "class A { void m() throws Exception { try (/* a */ AutoCloseable a = null) {} } }");
  }

  @Test
  void fixOfALineOfItsOwn() {
    checkFix(
        RedundantModifier.class,
        "Remove `public`",
        """
        interface A {
            @Deprecated
            $0public
            void a();
        }
        """,
        """
        interface A {
            @Deprecated
            void a();
        }
        """);
  }

  @Test
  void whatClassFilesShowIsNotSafe() {
    checkUnsafeFix(
        RedundantModifier.class,
        "Remove `final`",
        "final class A { public $0final void a() {} }",
        "final class A { public void a() {} }");
    checkFix(
        RedundantModifier.class,
        "Remove `final`",
        "class A { private $0final void a() {} }",
        "class A { private void a() {} }");
  }
}
