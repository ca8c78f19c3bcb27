package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import org.junit.jupiter.api.Test;

class CStyleArrayTest {

  @Test
  void variablesAndMethods() {
    check(
        CStyleArray.class,
        """
        class A {
            int a[], b[];
               //^^ The brackets belong to the type
            int[] c [] = {};
                  //^^ The brackets belong to the type
            int m(String d[])[] {
                        //^^ The brackets belong to the type
                           //^^ The brackets belong to the type
                long e[][] = null;
                    //^^^^ The brackets belong to the type
                for (int f[] = d(); ; ) {}
                        //^^ The brackets belong to the type
            }
        }
        """);
  }

  @Test
  void bracketsWithTheType() {
    check(
        CStyleArray.class,
        """
        class A {
            int[] a, b;
            int[] m(String[] d, int... e) {
                for (int[] f : g) {}
                return a[0] == d[1] ? new int[2] : null;
            }
        }
        """);
  }

  @Test
  void severalVariables() {
    check(
        CStyleArray.class,
        """
        class A {
            int a, b[];
            int c[], d[][];
        }
        """);
  }

  @Test
  void annotatedBrackets() {
    check(
        CStyleArray.class,
        """
        class A {
            int a @Nullable [];
        }
        """);
  }

  @Test
  void moves() {
    checkFix(
        CStyleArray.class,
        "Move the brackets to the type",
        "class A { int a$0[] [], b [][] = null; /* c */ }",
        "class A { int[][] a, b = null; /* c */ }");
    checkFix(
        CStyleArray.class,
        "Move the brackets to the type",
        "class A { int[] m()$0[] { return null; } }",
        "class A { int[][] m() { return null; } }");
  }

  @Test
  void commentsBetween() {
    checkNoFix(
        CStyleArray.class, "Move the brackets to the type", "class A { int a $0/* many */ []; }");
  }
}
