package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Settings;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmptyCatchBlockTest {
  private static final String TO_UNNAMED = "Rename `e` to `_`";
  private static final String TO_IGNORED = "Rename `e` to `ignored`";

  @Test
  void emptyBlocks() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            void m() {
                try {
                    m();
                } catch (RuntimeException e) {
                //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                }
                try { m(); } catch (IllegalStateException | Error x) { ; }
                           //^^^^^ `IllegalStateException | Error` is ignored here: handle it, or say in a comment why not
                finally { m(); }
                try { m(); }
                catch (final java.lang.RuntimeException e) {}
              //^^^^^ `java.lang.RuntimeException` is ignored here: handle it, or say in a comment why not
                catch (Exception e) {}
              //^^^^^ `Exception` is ignored here: handle it, or say in a comment why not
                catch (Error e) { throw e; }
            }
        }
        """);
  }

  @Test
  void commentsSayWhy() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            void m() {
                try {
                    m();
                } catch (RuntimeException e) {
                    // It was tried.
                }
                try {
                    m();
                } catch (RuntimeException e /* It was tried. */) {
                }
                try {
                    m();
                } catch (RuntimeException e) {} // It was tried.
                try {
                    m();
                } catch (RuntimeException e) {} /* It was tried. */ finally { m(); }
                try {
                    m();
                }
                // It was tried.
                catch (RuntimeException e) {}
                try {
                    m();
                } catch (IllegalStateException e) { /** It was tried. */ }
                catch (RuntimeException e) { } // It was tried.
                try {
                    m(); // It was tried.
                } catch (RuntimeException e) { }
                //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                // It was tried.
            }
        }
        """);
  }

  @Test
  void commentsAreNotReasonEnoughIfTheyAreSwitchedOff() {
    check(
        EmptyCatchBlock.class,
        Map.of("comments", "false"),
        """
        class A {
            void m() {
                try {
                    m();
                } catch (RuntimeException e) {
                //^^^^^ `RuntimeException` is ignored here: handle it, or call the parameter `ignored`
                    // It was tried.
                }
                try {
                    m();
                } catch (RuntimeException ignored) {
                }
            }
        }
        """);
  }

  @Test
  void namesSayIt() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            void m() {
                try { m(); } catch (RuntimeException ignore) {}
                try { m(); } catch (RuntimeException IgnoredException) {}
                try { m(); } catch (RuntimeException expected) {}
                try { m(); } catch (RuntimeException cannotHappen) {}
                try { m(); } catch (RuntimeException neverThrown) {}
                try { m(); } catch (RuntimeException unused) {}
                try { m(); } catch (RuntimeException tryReflectionInstead) {}
                try { m(); } catch (RuntimeException _) {}
                try { m(); } catch (RuntimeException runtimeException) {}
                           //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                try { m(); } catch (IllegalStateException illegalStateException) {}
                           //^^^^^ `IllegalStateException` is ignored here: handle it, or say in a comment why not
            }
        }
        """);
  }

  @Test
  void namesAreAnOption() {
    check(
        EmptyCatchBlock.class,
        Map.of("names", "nothing,swallow"),
        """
        class A {
            void m() {
                try { m(); } catch (RuntimeException swallowed) {}
                try { m(); } catch (RuntimeException ignored) {}
                           //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
            }
        }
        """);
  }

  @Test
  void whatFollowsAJumpHandlesTheException() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            int m(String s) {
                try {
                    return Integer.parseInt(s);
                } catch (NumberFormatException e) {
                }
                for (;;) {
                    try {
                        m(s);
                        break;
                    } catch (RuntimeException e) {}
                }
                try {
                    if (s == null) {
                        m(s);
                        return 1;
                    }
                } catch (RuntimeException e) {}
                try {
                    for (;;) { if (s == null) return 1; else m(s); }
                } catch (RuntimeException e) {}
                try {
                    if (s == null) return 1;
                    Runnable r = () -> { return; };
                } catch (RuntimeException e) {}
                //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                try {
                } catch (RuntimeException e) {}
                //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                return 0;
            }
        }
        """);
  }

  @Test
  void whatAVariableWasIsItsDefault() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            int field;
            void m(String s, int[] all) {
                int n = 1;
                try {
                    n = Integer.parseInt(s);
                } catch (NumberFormatException e) {}
                try {
                    if (s != null) { m(s, all); all[0] = Integer.parseInt(s); }
                } catch (NumberFormatException e) {}
                try {
                    field = Integer.parseInt(s);
                } catch (NumberFormatException e) {}
                //^^^^^ `NumberFormatException` is ignored here: handle it, or say in a comment why not
                try {
                    n = Integer.parseInt(s);
                    m(s, all);
                } catch (NumberFormatException e) {}
                //^^^^^ `NumberFormatException` is ignored here: handle it, or say in a comment why not
                m(s + n, all);
            }
        }
        """);
  }

  @Test
  void fixIsForOldJavaWhereTheLevelIsNotKnown() {
    SyntaxTree tree =
        JavaLanguage.JAVA.parse(
            SourceText.of("class A { void m() { try { m(); } catch (Error e) {} } }"));
    Catalogue catalogue = Catalogue.of(List.of(new EmptyCatchBlock()));
    Settings known = Settings.of(JavaLanguage.JAVA);
    Settings unknown = known.withInput(Enclosing.LEVEL_KNOWN_INPUT, false);

    assertEquals("Rename `e` to `_`", title(tree, catalogue, known));
    assertEquals("Rename `e` to `ignored`", title(tree, catalogue, unknown));
  }

  private static String title(SyntaxTree tree, Catalogue catalogue, Settings settings) {
    return DocumentInspection.run(tree, catalogue, settings, Cancellation.NEVER)
        .findings()
        .get(0)
        .fixes()
        .get(0)
        .title();
  }

  @Test
  void fixCallsTheParameterUnnamed() {
    checkUnsafeFix(
        EmptyCatchBlock.class,
        TO_UNNAMED,
        """
        class A {
            void m() {
                try {
                    m();
                } $0catch (final RuntimeException e) {
                }
            }
        }
        """,
        """
        class A {
            void m() {
                try {
                    m();
                } catch (final RuntimeException _) {
                }
            }
        }
        """);
  }

  @Test
  void fixCallsTheParameterIgnoredInOlderJava() {
    checkUnsafeFix(
        EmptyCatchBlock.class,
        TO_IGNORED,
        """
        //- /A.java level:17
        class A {
            int ignored;
            void m() {
                try {
                    m();
                } catch (Error ignored) {
                }
                try {
                    m();
                } $0catch (RuntimeException e) {
                }
            }
        }
        """,
        """
        class A {
            int ignored;
            void m() {
                try {
                    m();
                } catch (Error ignored) {
                }
                try {
                    m();
                } catch (RuntimeException ignored) {
                }
            }
        }
        """);
  }

  @Test
  void fixIsNotOfferedWhereTheNameIsTaken() {
    checkNoFix(
        EmptyCatchBlock.class,
        TO_IGNORED,
        """
        //- /A.java level:17
        class A {
            void m(int ignored) {
                try {
                    m(1);
                } $0catch (RuntimeException e) {
                }
            }
        }
        """);
    checkNoFix(
        EmptyCatchBlock.class,
        TO_IGNORED,
        """
        //- /A.java level:17
        class A {
            void m() {
                try {
                    m();
                } catch (Error ignored) {
                    try {
                        m();
                    } $0catch (RuntimeException e) {
                    }
                }
            }
        }
        """);
  }

  @Test
  void anExceptionThatMustComeWasExpected() {
    check(
        EmptyCatchBlock.class,
        """
        class ATest {
            void m() {
                try {
                    m();
                    fail("nothing is thrown");
                } catch (RuntimeException e) {
                }
                try {
                    fail();
                    m();
                } catch (RuntimeException e) {
                //^^^^^ `RuntimeException` is ignored here: handle it, or say in a comment why not
                }
            }
        }
        """);
  }

  @Test
  void tryThatEndsWithAFailedAssertion() {
    check(
        EmptyCatchBlock.class,
        """
        class A {
            void m(Runnable r) {
                try {
                    r.run();
                    assert false : "it should have failed";
                } catch (IllegalStateException e) {
                }
                try {
                    r.run();
                    assert r != null;
                } catch (IllegalStateException e) {
                //^^^^^ `IllegalStateException` is ignored here: handle it, or say in a comment why not
                }
            }
        }
        """);
  }
}
