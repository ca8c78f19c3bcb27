package dev.limn.inspections.naming;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodNameTooLongTest {

  @Test
  void longNames() {
    check(
        MethodNameTooLong.class,
        """
        class A {
            void abcdefghijabcdefghijabcdefghijabcdefghij() {}
            void abcdefghijabcdefghijabcdefghijabcdefghijk() {}
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The name of this method has 41 characters, with 40 allowed
        }
        """);
  }

  @Test
  void theLengthIsAnOption() {
    check(
        MethodNameTooLong.class,
        Map.of("length", "3"),
        """
        class A {
            void abc() {}
            void abcd() {}
               //^^^^ The name of this method has 4 characters, with 3 allowed
        }
        """);
  }

  @Test
  void overridesAndTests() {
    check(
        MethodNameTooLong.class,
        """
        class A {
            @Override public void abcdefghijabcdefghijabcdefghijabcdefghijk() {}
            @Test public void abcdefghijabcdefghijabcdefghijabcdefghijkl() {}
        }
        class ATest {
            void abcdefghijabcdefghijabcdefghijabcdefghijk() {}
        }
        """);
  }
}
