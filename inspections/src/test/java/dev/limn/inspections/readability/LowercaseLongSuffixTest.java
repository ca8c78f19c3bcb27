package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class LowercaseLongSuffixTest {

  @Test
  void numbers() {
    check(
        LowercaseLongSuffix.class,
        """
        class A {
            long a = 1l + 0xFl;
                   //^^ The `l` at the end looks like a 1
                        //^^^^ The `l` at the end looks like a 1
            long b = 1L + 1 + 0xFL;
            String c = "1l";
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        LowercaseLongSuffix.class,
        "Write `1_000L`",
        "class A { long a = $01_000l; }",
        "class A { long a = 1_000L; }");
  }
}
