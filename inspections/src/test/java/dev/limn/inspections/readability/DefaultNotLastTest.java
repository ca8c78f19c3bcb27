package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class DefaultNotLastTest {

  @Test
  void beforeACase() {
    check(
        DefaultNotLast.class,
        """
        class A {
            int m(int x) {
                switch (x) {
                    default:
                  //^^^^^^^ The `default` is not the last entry
                        return 1;
                    case 1:
                        return 2;
                }
            }
            int n(int x) {
                return switch (x) {
                    default -> 1;
                  //^^^^^^^ The `default` is not the last entry
                    case 1 -> 2;
                };
            }
        }
        """);
  }

  @Test
  void atTheEndOrBesideACase() {
    check(
        DefaultNotLast.class,
        """
        class A {
            int m(int x) {
                switch (x) {
                    case 1:
                        return 2;
                    default:
                        return 1;
                }
            }
            int n(String x) {
                switch (x) {
                    case "a":
                    default:
                        return 2;
                    case "b":
                        return 1;
                }
            }
            int o(String x) {
                return switch (x) {
                    case null, default -> 1;
                    case "a" -> 2;
                };
            }
        }
        """);
  }
}
