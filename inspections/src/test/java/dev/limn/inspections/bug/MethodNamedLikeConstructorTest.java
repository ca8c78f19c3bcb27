package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class MethodNamedLikeConstructorTest {
  private static final String TITLE = "Remove the return type";

  @Test
  void methodsWithTheNameOfTheirType() {
    check(
        MethodNamedLikeConstructor.class,
        """
        class A {
            void A() {}
               //^ `A` is a method, because it has a return type; `new` does not call it
            public A A(int x) { return this; }
                   //^ `A` is a method, because it has a return type; `new` does not call it
            enum E {
                X;
                private void E() {}
                           //^ `E` is a method, because it has a return type; `new` does not call it
            }
            record R(int x) {
                void R(int x) {}
                   //^ `R` is a method, because it has a return type; `new` does not call it
            }
            @Deprecated <T extends Exception> void A(T t) throws T {}
                                                 //^ `A` is a method, because it has a return type; `new` does not call it
        }
        """);
  }

  @Test
  void constructorsAndOtherMethods() {
    check(
        MethodNamedLikeConstructor.class,
        """
        class A {
            A() {}
            void a() {}
            void B() {}
            class B {
                void A() {}
            }
        }
        """);
  }

  @Test
  void besideConstructors() {
    check(
        MethodNamedLikeConstructor.class,
        """
        class A {
            A(int x, String s) {}
            void A() {}
               //^ `A` is a method, because it has a return type; `new` does not call it
            void A(int x) {}
            void A(int y, /* why */ String t) {}
               //^ `A` is a method, because it has a return type; `new` does not call it
            record R(int x) {
                R() { this(1); }
                void R(int x) {}
                   //^ `R` is a method, because it has a return type; `new` does not call it
                void R(long x) {}
            }
        }
        """);
  }

  @Test
  void whatCannotBeAConstructor() {
    check(
        MethodNamedLikeConstructor.class,
        """
        abstract class A {
            static A A() { return null; }
            abstract void A(int x);
            native void A(byte x);
            final void A(short x) {}
            synchronized void A(char x) {}
            int A(long x) { return 0; }
            A[] A(float x) { return null; }
            @Override public void A(double x) {}
            interface I {
                default void I() {}
            }
            @interface J {
                int J() default 0;
            }
            Object o = new A() {
                void A() {}
            };
        }
        """);
  }

  @Test
  void fixIsNotOfferedWhereTheConstructorWouldNotCompile() {
    checkNoFix(MethodNamedLikeConstructor.class, TITLE, "class A { A $0A() { return this; } }");
    checkNoFix(
        MethodNamedLikeConstructor.class,
        TITLE,
        "record A(int x) { void $0A(int x) throws Exception {} }");
  }

  @Test
  void fixKeepsComments() {
    checkUnsafeFix(
        MethodNamedLikeConstructor.class,
        TITLE,
        """
        class A {
            /** Makes one. */
            public /* no */ void /* yes */ $0A(int x) { // here
            }
        }
        """,
        """
        class A {
            /** Makes one. */
            public /* no */ /* yes */ A(int x) { // here
            }
        }
        """);
  }

  @Test
  void fixOnSeveralLines() {
    checkUnsafeFix(
        MethodNamedLikeConstructor.class,
        TITLE,
        """
        class A {
            @Deprecated
            protected
            void
            $0A() {
            }
        }
        """,
        """
        class A {
            @Deprecated
            protected
            A() {
            }
        }
        """);
  }
}
