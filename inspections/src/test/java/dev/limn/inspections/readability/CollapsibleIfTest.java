package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class CollapsibleIfTest {
  private static final String JOIN = "Join the conditions by `&&`";
  private static final String ELSE_IF = "Write `else if`";

  @Test
  void anIfThatHoldsOnlyAnother() {
    check(
        CollapsibleIf.class,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
              //^^ This `if` holds only another one: their conditions can be joined by `&&`
                    if (b) {
                        m(b, a);
                    }
                }
                if (a) if (b) m(b, a);
              //^^ This `if` holds only another one: their conditions can be joined by `&&`
                if (a) {
                    m(b, a);
                } else if (b)
                     //^^ This `if` holds only another one: their conditions can be joined by `&&`
                    if (a) {
                        m(a, b);
                    }
                if (a) {
              //^^ This `if` holds only another one: their conditions can be joined by `&&`
                    if (b) {
                  //^^ This `if` holds only another one: their conditions can be joined by `&&`
                        if (a == b) {
                            m(b, a);
                        }
                    }
                }
            }
        }
        """);
  }

  @Test
  void anElseThatHoldsOnlyAnIf() {
    check(
        CollapsibleIf.class,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
                    m(b, a);
                } else {
                //^^^^ This `else` holds only an `if`: it can be written as `else if`
                    if (b) {
                        m(a, b);
                    } else {
                    //^^^^ This `else` holds only an `if`: it can be written as `else if`
                        if (a == b) m(a, b);
                        else m(b, a);
                    }
                }
            }
        }
        """);
  }

  @Test
  void whereAnElseOrMoreIsThere() {
    check(
        CollapsibleIf.class,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
                    if (b) {
                        m(b, a);
                    }
                } else {
                    m(a, b);
                }
                if (a) {
                    if (b) {
                        m(b, a);
                    } else {
                        m(a, b);
                    }
                }
                if (a) {
                    if (b) {
                        m(b, a);
                    }
                    m(a, b);
                }
                if (a) {
                    int x = 1;
                    if (b) {
                        m(b, a);
                    }
                }
                if (a) {
                    m(b, a);
                } else if (b) {
                    m(a, b);
                }
                if (a) {
                    m(b, a);
                } else {
                    if (b) m(a, b);
                    m(a, b);
                }
                if (a) {
                    while (b) if (a) m(a, b);
                }
            }
        }
        """);
  }

  @Test
  void bracesThatKeepAnElseAway() {
    check(
        CollapsibleIf.class,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a)
                    if (b) m(a, b);
                    else {
                        if (a) m(b, a);
                    }
                else m(a, b);
                if (a)
                    while (b)
                        if (b) m(a, b);
                        else {
                            if (a) m(b, a);
                        }
                else m(a, b);
                if (a)
                    if (b) m(a, b);
                    else {
                  //^^^^ This `else` holds only an `if`: it can be written as `else if`
                        if (a) m(b, a);
                        else m(b, b);
                    }
                else m(a, b);
                if (a) m(a, b);
                else
                    if (b) m(a, b);
                    else {
                  //^^^^ This `else` holds only an `if`: it can be written as `else if`
                        if (a) m(b, a);
                    }
            }
        }
        """);
  }

  @Test
  void joinsBlocks() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a) {
                    if (b) {
                        m(b, a);

                        m(a, b);
                    }
                }
                m(a, b);
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a && b) {
                    m(b, a);

                    m(a, b);
                }
                m(a, b);
            }
        }
        """);
  }

  @Test
  void joinsBlocksOnOneLine() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a) { $0if(a){if(!a){m(a);}} } }",
        "class A { void m(boolean a) { if(a && !a){m(a);}} }");
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a) { $0if (a) if (!a) m(a); } }",
        "class A { void m(boolean a) { if (a && !a) m(a); } }");
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a) { $0if (a) { if (!a) m(a); } } }",
        "class A { void m(boolean a) { if (a && !a) { m(a); } } }");
  }

  @Test
  void keepsTheBracesThatAreThere() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a)
                {
                    if (b) // why
                        m(b, a);
                } // end
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a && b) { // why
                    m(b, a);
                } // end
            }
        }
        """);
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a)
                    if (b) {
                        m(b, a);
                    }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a && b) {
                    m(b, a);
                }
            }
        }
        """);
  }

  @Test
  void putsParenthesesWhereTheyAreNeeded() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a, boolean b) { $0if (a || b) { if (a ? b : a) { m(a, b); } } }"
            + " }",
        "class A { void m(boolean a, boolean b) { if ((a || b) && (a ? b : a)) { m(a, b); } } }");
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a, boolean b) { $0if (a = b) { if (a |= b) { m(a, b); } } } }",
        "class A { void m(boolean a, boolean b) { if ((a = b) && (a |= b)) { m(a, b); } } }");
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(boolean a, boolean b) { $0if (a & b) { if ((a || b)) { m(a, b); } } } }",
        "class A { void m(boolean a, boolean b) { if (a & b && (a || b)) { m(a, b); } } }");
    checkFix(
        CollapsibleIf.class,
        JOIN,
        "class A { void m(Object a) { $0if (a instanceof A b) { if (b == a && a != null) { m(b); }"
            + " } } }",
        "class A { void m(Object a) { if (a instanceof A b && b == a && a != null) { m(b); } } }");
  }

  @Test
  void keepsAllComments() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                // 1
                /* 2 */ $0if /* 3 */ ( /* 4 */ a /* 5 */ ) { // 6
                    // 7
                    if /* 8 */ ( // 9
                        b // 10
                    ) /* 11 */ { // 12
                        m(b, a); // 13
                        /* 14
                           15 */
                    } // 16
                    // 17
                } // 18
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                // 1
                /* 2 */ if /* 3 */ ( /* 4 */ a /* 5 */  // 6
                    // 7
                     /* 8 */ &&  // 9
                    b // 10
                ) /* 11 */ { // 12
                    m(b, a); // 13
                    /* 14
                           15 */
                } // 16
                // 17
                // 18
            }
        }
        """);
  }

  @Test
  void keepsTheCommentThatExplainsTheInnerIf() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a) {
                    // Only then.
                    if (b) {
                        m(b, a);
                    }
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a
                    // Only then.
                    && b) {
                    m(b, a);
                }
            }
        }
        """);
  }

  @Test
  void leavesTextBlocksAlone() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a) {
                    if (b) {
                        String s = \"""
                            x
                            \""";
                        m(b, a);
                    }
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a && b) {
                    String s = \"""
                            x
                            \""";
                    m(b, a);
                }
            }
        }
        """);
  }

  @Test
  void writesElseIf() {
    checkFix(
        CollapsibleIf.class,
        ELSE_IF,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
                    m(b, a);
                } $0else {
                    if (b) {
                        m(a, b);
                    } else {
                        m(b, b);
                    }
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
                    m(b, a);
                } else if (b) {
                    m(a, b);
                } else {
                    m(b, b);
                }
            }
        }
        """);
    checkFix(
        CollapsibleIf.class,
        ELSE_IF,
        "class A { void m(boolean a) { if (a) m(a); $0else{if (!a) m(a);} } }",
        "class A { void m(boolean a) { if (a) m(a); else if (!a) m(a);} }");
  }

  @Test
  void commentsBesideTheIfOfAnElse() {
    check(
        CollapsibleIf.class,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a) {
                    m(b, a);
                } else { // Why?
                    if (b) {
                        m(a, b);
                    }
                }
                if (a) {
                    m(b, a);
                } else {
                    if (b) {
                        m(a, b);
                    } // Why not?
                }
                if (a) {
                    m(b, a);
                } else /* Really? */ {
                    if (b) {
                        m(a, b);
                    }
                }
                if (a) {
                    m(b, a);
                } else {
                //^^^^ This `else` holds only an `if`: it can be written as `else if`
                    if (b /* Yes. */) {
                        m(a, b); // Yes.
                    }
                } // Yes.
            }
        }
        """);
  }

  @Test
  void breaksLongLines() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a == true && a == true && a == true) {
                    if (b == false || b == false ||
                            b == false || b == false && a == false) {
                        m(b, a);
                    }
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a == true && a == true && a == true && (b == false || b == false ||
                        b == false || b == false && a == false)) {
                    m(b, a);
                }
            }
        }
        """);
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a == true && a == true && a == true && a == true && a == true) {
                    if (b == false || b == false ||
                            b == false || b == false && a == false) {
                        m(b, a);
                    }
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a == true && a == true && a == true && a == true && a == true
                    && (b == false || b == false ||
                        b == false || b == false && a == false)) {
                    m(b, a);
                }
            }
        }
        """);
  }

  @Test
  void aBodyOnTheLineOfItsHeadStaysThere() {
    checkFix(
        CollapsibleIf.class,
        JOIN,
        """
        class A {
            void m(boolean a, boolean b) {
                $0if (a) {
                    if (b) m(b, a);
                }
            }
        }
        """,
        """
        class A {
            void m(boolean a, boolean b) {
                if (a && b) m(b, a);
            }
        }
        """);
  }
}
