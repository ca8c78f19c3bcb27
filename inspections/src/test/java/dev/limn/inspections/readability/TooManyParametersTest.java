package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TooManyParametersTest {

  @Test
  void moreThanSeven() {
    check(
        TooManyParameters.class,
        """
        class A {
            void m(int a, int b, int c, int d, int e, int f, int g) {}
            void n(int a, int b, int c, int d, int e, int f, int g, int... h) {}
               //^ `n` has 8 parameters, with 7 allowed
        }
        """);
  }

  @Test
  void theNumberIsAnOption() {
    check(
        TooManyParameters.class,
        Map.of("parameters", "1"),
        """
        class A {
            void m(int a) {}
            void n(int a, int b) {}
               //^ `n` has 2 parameters, with 1 allowed
        }
        """);
  }

  @Test
  void whatIsNotUpToTheAuthor() {
    check(
        TooManyParameters.class,
        """
        class A {
            A(int a, int b, int c, int d, int e, int f, int g, int h) {}
            @Override void m(int a, int b, int c, int d, int e, int f, int g, int h) {}
            native void n(int a, int b, int c, int d, int e, int f, int g, int h);
        }
        """);
  }

  @Test
  void numberedParametersCountAsOne() {
    check(
        TooManyParameters.class,
        """
        class A {
            void of(int k1, int v1, int k2, int v2, int k3, int v3, int k4, int v4) {}
        }
        """);
  }
}
