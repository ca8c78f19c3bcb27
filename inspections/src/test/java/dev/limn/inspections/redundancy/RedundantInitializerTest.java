package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class RedundantInitializerTest {

  @Test
  void fields() {
    check(
        RedundantInitializer.class,
        """
        class A {
            int a = 0, b = 1;
                //^^^ A field of this type is `0` anyway
            static long c = 0L;
                        //^^^^ A field of this type is `0L` anyway
            boolean d = false;
                    //^^^^^^^ A field of this type is `false` anyway
            private Object e = null;
                           //^^^^^^ A field of this type is `null` anyway
            int[] f = null;
                  //^^^^^^ A field of this type is `null` anyway
        }
        """);
  }

  @Test
  void otherValues() {
    check(
        RedundantInitializer.class,
        """
        class A {
            static final int NONE = 0;
            final Object a = null;
            Integer b = 0;
            Boolean c = false;
            int d = NONE, e = 1;
            boolean f = true;
            double g = -0.0;
            void m() {
                int x = 0;
            }
        }
        interface B {
            int ZERO = 0;
        }
        """);
  }

  @Test
  void fix() {
    checkUnsafeFix(
        RedundantInitializer.class,
        "Remove the initializer",
        "class A { int a $0= 0; }",
        "class A { int a; }");
  }
}
