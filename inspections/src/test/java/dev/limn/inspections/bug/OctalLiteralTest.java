package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OctalLiteralTest {

  @Test
  void numbersWithALeadingZero() {
    check(
        OctalLiteral.class,
        """
        class A {
            int month = 010;
                      //^^^ `010` is octal and means 8
            long zip = 02134L;
                     //^^^^^^ `02134L` is octal and means 1116
            int m(int x) {
                x = 00_12;
                  //^^^^^ `00_12` is octal and means 10
                x = -(x + 012);
                        //^^^ `012` is octal and means 10
                m(x > 1 ? 011 : 12);
                        //^^^ `011` is octal and means 9
                return 0123;
                     //^^^^ `0123` is octal and means 83
            }
        }
        """);
  }

  @Test
  void numbersThatAreNotOctalOrNotWrong() {
    check(
        OctalLiteral.class,
        """
        class A {
            int[] xs = {0, 00, 000, 7, 07, 007, 0_7, 10, 0x10, 0b10, 100};
            long[] ls = {0L, 07L, 10L, 0x10L};
            double[] ds = {010.0, 010e1, 010f, 08.5, 100};
            String s = "010";
        }
        """);
  }

  @Test
  void amongDecimalNumbers() {
    check(
        OctalLiteral.class,
        """
        class A {
            int[] mixed = {
                001, 010, 100, 0200, 0644, 0777
                   //^^^ `010` is octal and means 8
                             //^^^^ `0200` is octal and means 128
            };
            int[] octal = {001, 010, 0100, 07777};
            int[] one = {010};
            Object o = java.time.LocalDate.of(2001, 011, 012);
                                                  //^^^ `011` is octal and means 9
                                                       //^^^ `012` is octal and means 10
        }
        """);
  }

  @Test
  void operationsOnBitsAndCharacters() {
    check(
        OctalLiteral.class,
        """
        class A {
            boolean m(int c, byte[] b) {
                c |= 012;
                c = c & 012 | 021 << 013 ^ ~c;
                b[0] = (byte) 0377;
                char d = (char) 033;
                switch (c) {
                    case 012:
                        break;
                    default:
                }
                return c > 040 && c == 012;
            }
        }
        """);
  }

  @Test
  void whatReadsBestInOctal() {
    check(
        OctalLiteral.class,
        """
        class A {
            static final int ESCAPE = 033;
            enum E {
                READ(044), Other(044);
                               //^^^ `044` is octal and means 36
                E(int x) {}
            }
            int mode = 012;
            int umask;
            void m(A a) {
                umask = 022;
                a.umask = 027;
                chmod("a", 0123);
                m(0400, 0755, 0640, 0177, 0777, 0170000);
                m(0456);
                //^^^^ `0456` is octal and means 302
                new Permissions(012);
            }
            void chmod(String s, int x) {}
            void m(int... x) {}
        }
        """);
  }

  @Test
  void namesAreAnOption() {
    check(
        OctalLiteral.class,
        Map.of("names", "PIN"),
        """
        class A {
            int pinCode = 0123;
            int mode = 0123;
                     //^^^^ `0123` is octal and means 83
        }
        """);
  }

  @Test
  void fixKeepsTheValue() {
    checkFix(
        OctalLiteral.class,
        "Write it as the decimal `8`",
        "class A { int x = /* a */ $0010 /* b */; }",
        "class A { int x = /* a */ 8 /* b */; }");
    checkFix(
        OctalLiteral.class,
        "Write it as the decimal `83l`",
        "class A { long x = -$0012_3l; }",
        "class A { long x = -83l; }");
  }

  @Test
  void fixRemovesTheZero() {
    checkUnsafeFix(
        OctalLiteral.class,
        "Remove the leading zero",
        "class A { int x = /* a */ $0010 /* b */; }",
        "class A { int x = /* a */ 10 /* b */; }");
    checkUnsafeFix(
        OctalLiteral.class,
        "Remove the leading zero",
        "class A { long x = $000_12_3L; }",
        "class A { long x = 123L; }");
  }

  @Test
  void negativeNumbersInDisguise() {
    checkNoFix(
        OctalLiteral.class,
        "Write it as the decimal `4294967294`",
        "class A { int x = $0037777777776; }");
    check(
        OctalLiteral.class,
        """
        class A {
            int x = 037777777776;
                  //^^^^^^^^^^^^ `037777777776` is octal and means 4294967294
            long y = 01777777777777777777776L;
        }
        """);
  }
}
