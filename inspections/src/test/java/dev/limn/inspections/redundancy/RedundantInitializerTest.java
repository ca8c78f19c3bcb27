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

  @Test
  void otherFormsOfZero() {
    check(
        RedundantInitializer.class,
        """
        class A {
            char a = '\\0', b = '\\u0000', c = '0';
                 //^^^^^^ A field of this type is `'\\0'` anyway
                           //^^^^^^^^^^ A field of this type is `'\\u0000'` anyway
            float d = .0f, e = 0e3f, f = .01f;
                  //^^^^^ A field of this type is `.0f` anyway
                           //^^^^^^ A field of this type is `0e3f` anyway
            int g = 0x0, h = 0b0_0, i = 0xD, j = 0xF0;
                //^^^^^ A field of this type is `0x0` anyway
                         //^^^^^^^ A field of this type is `0b0_0` anyway
            long k = (0), l = 00L;
                 //^^^^^ A field of this type is `0` anyway
                          //^^^^^ A field of this type is `00L` anyway
            Object m = (null);
                   //^^^^^^^^ A field of this type is `null` anyway
        }
        """);
  }

  @Test
  void anInitializerBeforeMayHaveSetIt() {
    check(
        RedundantInitializer.class,
        """
        class A {
            static int a = 0;
                       //^^^ A field of this type is `0` anyway
            static { b = 1; }
            static int b = 0, c = 0;
                              //^^^ A field of this type is `0` anyway
        }
        """);
  }

  @Test
  void valuesThatAreCompared() {
    check(
        RedundantInitializer.class,
        """
        class A {
            private boolean collectErrors = false;
            private boolean expandFiles = true;
            private boolean limitSplit = false;
            private boolean trimQuotes = false;
                                     //^^^^^^^ A field of this type is `false` anyway
            private int count = 0;
                            //^^^ A field of this type is `0` anyway
        }
        """);
  }
}
