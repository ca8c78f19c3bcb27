package dev.limn.inspections.naming;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class TypeNamingConventionTest {

  @Test
  void typesOfEveryKind() {
    check(
        TypeNamingConvention.class,
        """
        class order {
            //^^^^^ The type `order` is not named in UpperCamelCase
            interface Order_Visitor {}
                    //^^^^^^^^^^^^^ The type `Order_Visitor` is not named in UpperCamelCase
            enum orderState { OPEN }
               //^^^^^^^^^^ The type `orderState` is not named in UpperCamelCase
            record _Pair(int a) {}
                 //^^^^^ The type `_Pair` is not named in UpperCamelCase
            @interface my_mark {}
                     //^^^^^^^ The type `my_mark` is not named in UpperCamelCase
            void m() {
                class local_type {}
                    //^^^^^^^^^^ The type `local_type` is not named in UpperCamelCase
            }
        }
        """);
  }

  @Test
  void namesThatFit() {
    check(
        TypeNamingConvention.class,
        """
        class Order {
            class X {}
            class HTTPServer2 {}
            class Ärger {}
            class 注文 {}
            class Version1_2 {}
        }
        """);
  }

  @Test
  void namesWithAReason() {
    check(
        TypeNamingConvention.class,
        """
        class UTF_8 {
            class AES_Cipher {}
            class Cipher_AES {}
            class Texts_de {}
            class Texts_zh_CN {}
            class Big5_Solaris {}
            class Target_Thread {}
            class auto$gen {}
        }
        """);
  }

  @Test
  void aNameThatIsMissing() {
    check(
        TypeNamingConvention.class,
        """
        class A {
            class {}
              //^ identifier expected
        }
        """);
  }
}
