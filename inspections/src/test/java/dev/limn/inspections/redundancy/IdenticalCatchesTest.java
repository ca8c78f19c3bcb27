package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class IdenticalCatchesTest {

  @Test
  void oneAfterTheOther() {
    check(
        IdenticalCatches.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    return -1;
                } catch (SQLException e) {
                //^^^^^ This `catch` does the same as the one before it
                    return  -1;
                } catch (TimeoutException e) {
                //^^^^^ This `catch` does the same as the one before it
                    return -1;
                } finally {
                    o();
                }
            }
        }
        """);
  }

  @Test
  void otherThings() {
    check(
        IdenticalCatches.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    return -1;
                } catch (SQLException e) {
                    return -2;
                } catch (TimeoutException e) {
                    return -1;
                }
            }
        }
        """);
  }

  @Test
  void otherNamesAndComments() {
    check(
        IdenticalCatches.class,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    // the file is not there
                    return -1;
                } catch (SQLException e) {
                    // the table is not there
                    return -1;
                } catch (TimeoutException slow) {
                    throw new E(slow);
                } catch (InterruptedException e) {
                    throw new E(e);
                } catch (final ParseException e) {
                    throw new E(e);
                }
            }
        }
        """);
  }

  @Test
  void assignedAndIgnored() {
    check(
        IdenticalCatches.class,
        """
        class A {
            void m() {
                try {
                    n();
                } catch (IOException e) {
                    e = null;
                } catch (SQLException e) {
                    e = null;
                } catch (TimeoutException e) {
                } catch (ParseException e) {
                }
            }
        }
        """);
  }

  @Test
  void olderLanguage() {
    check(
        IdenticalCatches.class,
        """
        //- /A.java level:6
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    return -1;
                } catch (SQLException e) {
                    return -1;
                }
            }
        }
        """);
  }

  @Test
  void join() {
    checkUnsafeFix(
        IdenticalCatches.class,
        "Join the two",
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    throw new E(e);
                } $0catch (a.SQLException | ParseException e) {
                    throw new E(e);
                } finally {
                    o();
                }
            }
        }
        """,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException | a.SQLException | ParseException e) {
                    throw new E(e);
                } finally {
                    o();
                }
            }
        }
        """);
  }

  @Test
  void removeTheOneBelow() {
    checkUnsafeFix(
        IdenticalCatches.class,
        "Remove the `catch` before it",
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    return -1;
                } $0catch (Exception e) {
                    return -1;
                }
            }
        }
        """,
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (Exception e) {
                    return -1;
                }
            }
        }
        """);
  }

  @Test
  void oneMayBeBelowTheOther() {
    checkNoFix(
        IdenticalCatches.class,
        "Join the two",
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (ParseException e) {
                    return -1;
                } $0catch (RuntimeException e) {
                    return -1;
                }
            }
        }
        """);
  }

  @Test
  void commentsKeepThemApart() {
    checkNoFix(
        IdenticalCatches.class,
        "Join the two",
        """
        class A {
            int m() {
                try {
                    return n();
                } catch (IOException e) {
                    return -1; // no
                } $0catch (SQLException e) {
                    return -1; // no
                }
            }
        }
        """);
  }
}
