package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantConstructorTest {

  @Test
  void constructorsThatDoNothing() {
    check(
        RedundantConstructor.class,
        """
        public class A {
            public A() {
                 //^ The compiler makes this constructor by itself
                super();
            }
            static class B {
                B() {}
              //^ The compiler makes this constructor by itself
            }
        }
        """);
  }

  @Test
  void constructorsThatSaySomething() {
    check(
        RedundantConstructor.class,
        """
        public class A {
            protected A() {}
            static class B {
                B() {}
                B(int x) {}
            }
            static class C {
                /** Makes one. */
                C() {}
            }
            static class D {
                D() {
                    // nothing
                }
            }
            static class E {
                @Deprecated E() {}
            }
            static class F {
                F() throws Exception {}
            }
            static class G {
                G() { super(1); }
            }
            private static class H {
                private H() {}
            }
            enum I {
                X;
                I() {}
            }
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        RedundantConstructor.class,
        "Remove the constructor",
        """
        class A {
            int x;

            $0A() {}
            int y;
        }
        """,
        """
        class A {
            int x;

            int y;
        }
        """);
  }

  @Test
  void whatSaysOrOpensLess() {
    check(
        RedundantConstructor.class,
        """
        interface A {
            class B {
                B() {}
            }
            class C {
                class D {
                    D() {}
                  //^ The compiler makes this constructor by itself
                }
            }
        }
        class E {
            E() {} // for those who make it by reflection
        }
        """);
  }
}
