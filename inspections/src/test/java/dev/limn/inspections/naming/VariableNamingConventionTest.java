package dev.limn.inspections.naming;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariableNamingConventionTest {

  @Test
  void fields() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            private int Count, item_count, ok;
                      //^^^^^ The variable `Count` is not named in lowerCamelCase
                             //^^^^^^^^^^ The variable `item_count` is not named in lowerCamelCase
            int MAX;
              //^^^ The variable `MAX` is not named in lowerCamelCase
            static int Total;
                     //^^^^^ The variable `Total` is not named in lowerCamelCase
        }
        record R(int Left_side) {}
                   //^^^^^^^^^ The component `Left_side` is not named in lowerCamelCase
        """);
  }

  @Test
  void constants() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            static final int Max = 1;
                           //^^^ The constant `Max` is named neither in UPPER_SNAKE_CASE nor in lowerCamelCase
            private static final int max_size = 2;
                                   //^^^^^^^^ The constant `max_size` is named neither in UPPER_SNAKE_CASE nor in lowerCamelCase
            static final int MAX = 3, MAX_SIZE2 = 4;
            static final Object log = null, firstLog = null;
        }
        interface B {
            int Least = 1;
              //^^^^^ The constant `Least` is named neither in UPPER_SNAKE_CASE nor in lowerCamelCase
            int MOST = 2;
        }
        """);
  }

  @Test
  void localsAndParameters() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            void m(int Some, java.util.List<String> list_all) {
                     //^^^^ The variable `Some` is not named in lowerCamelCase
                                                  //^^^^^^^^ The variable `list_all` is not named in lowerCamelCase
                int Sum = 0;
                  //^^^ The variable `Sum` is not named in lowerCamelCase
            }
        }
        """);
    check(
        VariableNamingConvention.class,
        """
        class A {
            void m(Object o) throws Exception {
                for (String Line : new String[0]) m(Line);
                          //^^^^ The variable `Line` is not named in lowerCamelCase
                try (AutoCloseable in_put = null) { m(in_put); } catch (Exception Oops) { m(o); }
                                 //^^^^^^ The variable `in_put` is not named in lowerCamelCase
                                                                                //^^^^ The variable `Oops` is not named in lowerCamelCase
                if (o instanceof String Text) m(Text);
                                      //^^^^ The variable `Text` is not named in lowerCamelCase
            }
        }
        """);
  }

  @Test
  void namesThatFit() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            final int MAX = 1;
            static int COUNT;
            private int a, aB, a2, _under, under_, version1_2, ünder, auto$gen;
            enum E { small, Big_one }
            void m(int N, int K) {
                int SIZE = N * K;
                int Ke = 1;
                Object Default = null;
                double NaN = 0.0 / 0.0;
                int BMPlength = 1, type_V = 2;
                for (String _ : new String[0]) m(1, 2);
            }
        }
        """);
  }

  @Test
  void whatIsCommonInTheFile() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            int item_count, item_size;
            void m(int item_width) {
                int item_height = item_width;
                int Sum = item_height;
                  //^^^ The variable `Sum` is not named in lowerCamelCase
            }
        }
        """);
  }

  @Test
  void localVariableGetsAnotherName() {
    checkFix(
        VariableNamingConvention.class,
        "Rename to `itemCount`",
        """
        class A {
            /**
             * Counts.
             *
             * @param Item_count how many
             */
            int m(int $0Item_count) {
                Item_count++;
                Runnable r = () -> use(Item_count);
                return Item_count /* of */ + this.Item_count + Item_count(1);
            }
        }
        """,
        """
        class A {
            /**
             * Counts.
             *
             * @param itemCount how many
             */
            int m(int itemCount) {
                itemCount++;
                Runnable r = () -> use(itemCount);
                return itemCount /* of */ + this.Item_count + Item_count(1);
            }
        }
        """);
    checkFix(
        VariableNamingConvention.class,
        "Rename to `sum`",
        "class A { int x = f(y -> { int $0Sum = y; return Sum; }); }",
        "class A { int x = f(y -> { int sum = y; return sum; }); }");
  }

  @Test
  void keepsItsNameWhereAnotherIsLikeIt() {
    for (String body :
        List.of(
            "int $0Sum = 1; int sum = 2;",
            "int $0Sum = 1; use(sum);",
            "int $0Sum = 1; use(this.sum);",
            "int $0Sum = 1; use(new Object() { int x = Sum; });",
            "{ int $0Sum = 1; } { double Sum = 2; }",
            "int $0Sum = 1; use(new Object() { int x = sum; });")) {
      checkNoFix(
          VariableNamingConvention.class,
          "Rename to `sum`",
          "class A { void m() { " + body + " } }");
    }
    checkNoFix(
        VariableNamingConvention.class,
        "Rename to `sum`",
        "class A { void m(@PathVariable int $0Sum) { use(Sum); } }");
  }

  @Test
  void constantsOfEnums() {
    check(
        VariableNamingConvention.class,
        """
        enum A { One, Two_X, THREE, four }
        """);
  }

  @Test
  void prefixesOfFields() {
    check(
        VariableNamingConvention.class,
        """
        class A {
            private int m_count;
            private static int s_total;

            void add(int m_added) {
                       //^^^^^^^ The variable `m_added` is not named in lowerCamelCase
                m_count += m_added;
            }
        }
        """);
  }
}
