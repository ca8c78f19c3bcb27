package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnreachableCodeTest {

  private static void none(String statements) {
    check(UnreachableCode.class, "class A { int m(int p) { " + statements + " } }");
  }

  private static void fix(String before, String after) {
    checkFix(
        UnreachableCode.class,
        "Remove unreachable code",
        "class A {\n    int m(int p) {\n        " + before + "\n    }\n}\n",
        "class A {\n    int m(int p) {\n        " + after + "\n    }\n}\n");
  }

  @Test
  void nothingFollowsAJump() {
    check(
        UnreachableCode.class,
        """
        class A {
            int m(int p) {
                for (;;) {
                    if (p > 0) {
                        continue;
                        f();
                      //^^^^ This code is never executed
                    }
                    break;
                }
                switch (p) {
                    case 1:
                        throw e;
                        f();
                      //^^^^ This code is never executed
                    default:
                        return 1;
                }
                f(); g();
              //^^^^^^^^^ This code is never executed
            }
            Runnable r = () -> { return; f(); };
                                       //^^^^ This code is never executed
        }
        """);
  }

  @Test
  void constantConditions() {
    check(
        UnreachableCode.class,
        """
        class A {
            int m(int p) {
                if (false) f();
                         //^^^^ This code is never executed
                if (!false || false) {
                    p++;
                } else f();
                     //^^^^ This code is never executed
                if (true) return 1;
                p++;
              //^^^^ This code is never executed
            }
        }
        """);
  }

  @Test
  void whatIsLeftOutOnPurpose() {
    none("if (DEBUG) f(); while (ON) g(); return 1;");
    none("if (false) { // for debugging\n f(); } return 1;");
    none("if (false) { /* not yet */ f(); } return 1;");
  }

  @Test
  void emptyStatementsAreNoCode() {
    none("return 1;;");
  }

  @Test
  void allThatIsInsideIsReportedOnce() {
    check(
        UnreachableCode.class,
        """
        class A {
            int m() {
                return 1;
                while (true) { f(); return 2; }
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This code is never executed
            }
        }
        """);
  }

  @Test
  void whatIsReached() {
    none("while (true) { if (p > 0) break; } return 1;");
    none("try { return f(); } catch (E e) { } return 1;");
    none("do { if (p > 0) continue; return 2; } while (p < 0); return 1;");
    none("x: { if (p > 0) break x; return 2; } return 1;");
    none("switch (p) { case 1: return 1; } return 2;");
    none("switch (p) { case 1 -> { return 1; } default -> { } } return 2;");
    none("synchronized (this) { f(); } return 1;");
  }

  @Test
  void theCodeGoes() {
    fix("return 1;\n        $0f(); // why\n        g();", "return 1;\n        // why");
    fix("if (false) $0f();\n        return 1;", "return 1;");
    fix("if (false) $0f(); else g();\n        return 1;", "g();\n        return 1;");
    fix("if (true) f(); else $0g();\n        return 1;", "if (true) f();\n        return 1;");
    fix("while (false) $0f();\n        return 1;", "return 1;");
    checkNoFix(
        UnreachableCode.class,
        "Remove unreachable code",
        "class A { void m(int p) { if (p > 0) if (false) $0f(); } }");
  }

  @Test
  void whatCompilersCountOnStays() {
    String title = "Remove unreachable code";
    for (String body :
        List.of(
            "if (true) { return 1; } $0return 2;",
            "if (false) $0f(); else { return 1; } return 2;",
            "for (;;) { if (false) $0break; f(); }",
            "out: for (;;) { if (true) f(); else $0break out; }",
            "try { if (false) $0g(); } catch (java.io.IOException e) { } return 1;",
            "if (p > 0) if (true) f(); else $0g(); else f(); return 1;",
            "if (p > 0) while (p > 1) if (true) p--; else $0g(); else f(); return 1;")) {
      checkNoFix(UnreachableCode.class, title, "class A { int m(int p) { " + body + " } }");
    }
  }

  @Test
  void aBranchThatIsAlwaysTakenStandsAlone() {
    fix("if (true) { return 1; } else { $0return 2; }", "return 1;");
    fix("if (true) return 1; else $0return 2;", "return 1;");
    fix("if (p > 0) f(); else if (true) f(); else $0g();", "if (p > 0) f(); else if (true) f();");
    fix(
        "if (p > 0) { if (true) f(); else $0g(); } else f();",
        "if (p > 0) { if (true) f(); } else f();");
    fix("if (false) { $0f(); } else { g(); f(); }", "g(); f();");
  }
}
