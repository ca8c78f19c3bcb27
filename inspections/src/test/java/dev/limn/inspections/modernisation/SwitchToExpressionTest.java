package dev.limn.inspections.modernisation;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.inspections.bug.SwitchMissingDefault;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchToExpressionTest {

  @Test
  void valuesAndStatements() {
    check(
        SwitchToExpression.class,
        """
        class A {
            int m(int x) {
                switch (x) {
              //^^^^^^ This `switch` can be an expression
                    case 1: return 2;
                    default: throw new E();
                }
            }
            void n(int x) {
                int y;
                switch (x) {
              //^^^^^^ This `switch` can be an expression
                    case 1: y = 2; break;
                    default: y = 3;
                }
                switch (x) {
              //^^^^^^ This `switch` can use arrows
                    case 1: y = 2; break;
                    case 2: y = 3;
                }
                switch (x) {
              //^^^^^^ This `switch` can use arrows
                    case 1: return;
                    default: y++;
                }
            }
        }
        """);
  }

  @Test
  void casesThatGoOn() {
    check(
        SwitchToExpression.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1:
                        n();
                    case 2:
                        o();
                        break;
                    default:
                }
                switch (x) {
                    case 1:
                        if (x > 0) break;
                    default:
                        o();
                }
                switch (x) {
                    case 1 -> n();
                    default -> o();
                }
            }
        }
        """);
  }

  @Test
  void mixedLabelsAndSharedVariables() {
    check(
        SwitchToExpression.class,
        """
        class A {
            int m(int x, Object o) {
                switch (x) {
                    case 1:
                    default:
                        return 1;
                    case 2:
                        return 2;
                }
                switch (x) {
                    case 1:
                        int y = 1;
                        return y;
                    default:
                        y = 2;
                        return y;
                }
                switch (o) {
                    case String s:
                        return 1;
                    default:
                        return 2;
                }
            }
        }
        """);
  }

  @Test
  void singleCasesAndOlderLanguage() {
    check(
        SwitchToExpression.class,
        """
        class A {
            int m(int x) {
                switch (x) {
                    default:
                        return 1;
                }
            }
        }
        //- /B.java level:13
        class B {
            int m(int x) {
                switch (x) {
                    case 1:
                        return 2;
                    default:
                        return 1;
                }
            }
        }
        """);
  }

  @Test
  void returnsTheValue() {
    checkFix(
        SwitchToExpression.class,
        "Make it an expression",
        """
        class A {
            int m(int x) {
                $0switch (x) { // all
                    case 1:
                    case 2: case 3:
                        return n(
                            x);
                    // four
                    case 4: return 2; // two
                    default:
                        throw new E();
                }
            }
        }
        """,
        """
        class A {
            int m(int x) {
                return switch (x) { // all
                    case 1, 2, 3 -> n(
                            x);
                    // four
                    case 4 -> 2; // two
                    default -> throw new E();
                };
            }
        }
        """);
  }

  @Test
  void assignsTheValue() {
    checkFix(
        SwitchToExpression.class,
        "Make it an expression",
        """
        class A {
            int y;
            void m(E x) {
                $0switch (x) {
                    case A:
                        this.y = 1;
                        break;
                    default:
                        this.y = 2;
                        break;
                }
            }
        }
        """,
        """
        class A {
            int y;
            void m(E x) {
                this.y = switch (x) {
                    case A -> 1;
                    default -> 2;
                };
            }
        }
        """);
  }

  @Test
  void usesArrows() {
    checkFix(
        SwitchToExpression.class,
        "Use arrows",
        """
        class A {
            void m(int x) {
                $0switch (x) {
                    case 1:
                        n();
                        break;
                    case 2: n(); o(); break;
                    case 3: {
                        n();
                        break;
                    }
                    case 4:
                        if (x > n()) {
                            break;
                        }
                        // more
                        o(); // and more
                        return;
                    case 5:
                        break;
                    default:
                        for (;;) n();
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 1 -> n();
                    case 2 -> { n(); o(); }
                    case 3 -> {
                        n();
                    }
                    case 4 -> {
                        if (x > n()) {
                            break;
                        }
                        // more
                        o(); // and more
                        return;
                    }
                    case 5 -> {}
                    default -> {
                        for (;;) n();
                    }
                }
            }
        }
        """);
  }

  @Test
  void commentsInTheWay() {
    checkNoFix(
        SwitchToExpression.class,
        "Make it an expression",
        """
        class A {
            int m(int x) {
                $0switch (x) {
                    case 1: // one
                        return 1;
                    default:
                        return 2;
                }
            }
        }
        """);
    checkNoFix(
        SwitchToExpression.class,
        "Use arrows",
        """
        class A {
            void m(int x) {
                $0switch (x) {
                    case 1:
                    /* or */ case 2:
                        n();
                        break;
                    case 3:
                        n(); // three
                        break;
                }
            }
        }
        """);
  }

  @Test
  void arrowsWhileADefaultIsAdded() {
    String fixed =
        FixAll.run(
                SourceText.of(
                    """
                    class A {
                        void m(int i) {
                            switch (i) {
                                case 1:
                                    m(2);
                                    m(3);
                                    break;
                                case 2:
                                    m(1);
                                    break;
                            }
                        }
                    }
                    """),
                Catalogue.of(List.of(new SwitchMissingDefault(), new SwitchToExpression())),
                Settings.of(JavaLanguage.JAVA)
                    .withProfile(Profile.ALL)
                    .select(List.of("switch-missing-default", "switch-to-expression")),
                FixAll.SAFE,
                Cancellation.NEVER)
            .text()
            .toString();
    assertEquals(
        """
        class A {
            void m(int i) {
                switch (i) {
                    case 1 -> {
                        m(2);
                        m(3);
                    }
                    case 2 -> m(1);
                    default -> {}
                }
            }
        }
        """,
        fixed);
  }
}
