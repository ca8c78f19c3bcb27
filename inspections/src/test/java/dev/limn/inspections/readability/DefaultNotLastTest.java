package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import java.util.List;
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

  @Test
  void movesToTheEnd() {
    checkFix(
        DefaultNotLast.class,
        "Move it to the end",
        """
        class A {
            int m(int x) {
                switch (x) {
                    case 0:
                        break;
                    $0default:
                        use(x); // all
                        return 1;
                    case 1:
                        return 2; // two
                }
                return 0;
            }
        }
        """,
        """
        class A {
            int m(int x) {
                switch (x) {
                    case 0:
                        break;
                    case 1:
                        return 2; // two
                    default:
                        use(x); // all
                        return 1;
                }
                return 0;
            }
        }
        """);
    checkFix(
        DefaultNotLast.class,
        "Move it to the end",
        """
        class A {
            int m(int x) {
                return switch (x) {
                    $0default -> 1;
                    case 1 -> 2;
                };
            }
        }
        """,
        """
        class A {
            int m(int x) {
                return switch (x) {
                    case 1 -> 2;
                    default -> 1;
                };
            }
        }
        """);
  }

  @Test
  void staysWhereControlOrNamesGoOn() {
    for (String entries :
        List.of(
            "case 0: use(); \n $0default: break;\n case 1: break;",
            "$0default: use();\n case 1: break;",
            "$0default: break;\n case 1: use();",
            "$0default: int y = 1; break;\n case 1: y = 2; break;",
            "$0default: break; // no\n case 1: break;",
            "// no\n $0default: break;\n case 1: break;")) {
      checkNoFix(
          DefaultNotLast.class,
          "Move it to the end",
          "class A { void m(int x) { switch (x) {\n" + entries + "\n} } }");
    }
  }
}
