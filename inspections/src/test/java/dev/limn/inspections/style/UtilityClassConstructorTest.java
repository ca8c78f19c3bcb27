package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class UtilityClassConstructorTest {

  @Test
  void staticMembersAlone() {
    check(
        UtilityClassConstructor.class,
        """
        final class A {
                  //^ All members of `A` are static, and objects of it can be made
            static final int X = 1;
            static { X++; }
            enum E {}
            static class N {}
            static int m() {
                return X;
            }
        }
        class B {
            //^ All members of `B` are static, and objects of it can be made
            public B() {}
            static void m() {}
        }
        """);
  }

  @Test
  void otherMembers() {
    check(
        UtilityClassConstructor.class,
        """
        class A {
            int x;
            static void m() {}
        }
        class B {
            private B() {}
            static void m() {}
        }
        class C {
            class D {}
            static void m() {}
        }
        class E {
            static int X = 1;
        }
        class F {}
        class G {
            { m(); }
            static void m() {}
        }
        record R() {
            static void m() {}
        }
        interface I {
            static void m() {}
        }
        """);
  }

  @Test
  void otherClasses() {
    check(
        UtilityClassConstructor.class,
        """
        class A extends X {
            static void m() {}
        }
        class B implements X {
            static void m() {}
        }
        abstract class C {
            static void m() {}
        }
        @Configuration
        class D {
            static void m() {}
        }
        class E {
            private static class F {
                static void m() {}
            }
            int x;
        }
        """);
  }

  @Test
  void programs() {
    check(
        UtilityClassConstructor.class,
        """
        class A {
            public static void main(String[] args) {}
        }
        """);
  }

  @Test
  void madeInTheFile() {
    check(
        UtilityClassConstructor.class,
        """
        class A {
            static A make() {
                return new A();
            }
        }
        class B {
            int x;
            C c = new C();
            static class C {
                static void m() {}
            }
        }
        """);
  }

  @Test
  void constructorsThatDoSomething() {
    check(
        UtilityClassConstructor.class,
        """
        class A {
            A() {
                m();
            }
            static void m() {}
        }
        class B {
            B(int x) {}
            static void m() {}
        }
        class C {
            @Inject C() {}
            static void m() {}
        }
        """);
  }

  @Test
  void addsAConstructor() {
    checkUnsafeFix(
        UtilityClassConstructor.class,
        "Add a private constructor",
        """
        class $0A {
            static final int X = 1; // one

            /** Does m. */
            static void m() {}
        }
        """,
        """
        class A {
            static final int X = 1; // one

            private A() {}

            /** Does m. */
            static void m() {}
        }
        """);
    checkUnsafeFix(
        UtilityClassConstructor.class,
        "Add a private constructor",
        """
        class $0A {
            // Does m.
            static void m() {}
        }
        """,
        """
        class A {
            private A() {}

            // Does m.
            static void m() {}
        }
        """);
  }

  @Test
  void hidesAConstructor() {
    checkUnsafeFix(
        UtilityClassConstructor.class,
        "Make the constructor private",
        "class $0A { public A() { /* none */ } static void m() {} }",
        "class A { private A() { /* none */ } static void m() {} }");
    checkUnsafeFix(
        UtilityClassConstructor.class,
        "Make the constructor private",
        "class $0A { A() {} static void m() {} }",
        "class A { private A() {} static void m() {} }");
  }

  @Test
  void classesThatOthersInTheFileExtendOrMake() {
    check(
        UtilityClassConstructor.class,
        """
        class A {
            static void m() {}
        }
        class B extends A {
            static class C {
                static void m() {}
            }
            static class D extends C {}
            Object e = new E();
        }
        class E {
            static void m() {}
        }
        class F {
            //^ All members of `F` are static, and objects of it can be made
            static final Logger LOG = logger(F.class);
            static void m() { A.m(); }
        }
        """);
  }
}
