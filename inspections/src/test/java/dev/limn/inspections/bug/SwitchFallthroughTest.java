package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class SwitchFallthroughTest {

  @Test
  void casesThatGoOn() {
    check(
        SwitchFallthrough.class,
        """
        class A {
            int m(int x, boolean a) {
                switch (x) {
                    case 0:
                        x++;
                    case 1:
                  //^^^^^^ The case before goes on here: is a `break` missing?
                    case 2: {
                        x--;
                        break;
                    }
                    case 3:
                        for (int i = 0; i < x; i++) {
                            if (i == 2) break;
                        }
                        if (a) {
                            return 1;
                        }
                    default:
                  //^^^^^^^ The case before goes on here: is a `break` missing?
                        x--;
                }
                return switch (x) {
                    case 1:
                        x++;
                    default:
                  //^^^^^^^ The case before goes on here: is a `break` missing?
                        yield x;
                };
            }
        }
        """);
  }

  @Test
  void casesThatEnd() {
    check(
        SwitchFallthrough.class,
        """
        class A {
            int m(int x, boolean a) {
                loop:
                while (true) {
                    switch (x) {
                        case 0:
                        case 1:
                            x++;
                            break;
                        case 2:
                            return 1;
                        case 3:
                            throw new Error();
                        case 4:
                            continue;
                        case 5:
                            break loop;
                        case 6:
                            if (a) {
                                return 1;
                            } else {
                                break;
                            }
                        case 7:
                            while (true) {
                                x++;
                            }
                        case 8:
                            try {
                                return m(x, a);
                            } finally {
                                x++;
                            }
                        case 9: {
                            synchronized (this) {
                                return 1;
                            }
                        }
                        case 10:
                            do {
                                return 1;
                            } while (a);
                        case 11:
                            switch (x) {
                                case 1: return 1;
                                default: throw new Error();
                            }
                        case 12:
                            x++;
                    }
                    switch (x) {
                        case 1 -> x++;
                        default -> x--;
                    }
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void commentsThatSayThatItIsMeant() {
    check(
        SwitchFallthrough.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;
                        // fall through
                    case 1:
                        x++; // $FALL-THROUGH$
                    case 2: {
                        x++;
                        /* No break. */
                    }
                    case 3:
                        x++;
                }
            }
            @SuppressWarnings("fallthrough")
            void n(int x) {
                switch (x) {
                    case 0:
                        x++;
                    case 1:
                        x++;
                }
            }
        }
        """);
  }

  @Test
  void casesAfterWhichNothingIsDone() {
    check(
        SwitchFallthrough.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;
                    case 1:
                        break;
                    case 2:
                        System.exit(1);
                    case 3:
                        fail("three");
                    case 4:
                        throwError();
                    case 5:
                        ;
                    case 6:
                        Runtime.getRuntime().halt(1);
                    case 7:
                        x++;
                    default:
                }
            }
            void fail(String why) {}
            void throwError() {}
        }
        """);
  }

  @Test
  void casesThatAddToTheNext() {
    check(
        SwitchFallthrough.class,
        """
        class A {
            void m(int x, StringBuilder b) {
                switch (x) {
                    case 3:
                        b.append(x / 100);
                        x %= 100;
                    case 2:
                        b.append(x / 10);
                        x %= 10;
                    case 1:
                        b.append(x);
                }
                switch (x) {
                    case '[':
                    case ']':
                        b.append('%');
                    default:
                        b.append(x);
                }
            }
        }
        """);
  }

  @Test
  void fixInsertsBreak() {
    checkUnsafeFix(
        SwitchFallthrough.class,
        "Insert `break`",
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;

                    case $01:
                        x--;
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;
                        break;

                    case 1:
                        x--;
                }
            }
        }
        """);
    checkNoFix(
        SwitchFallthrough.class,
        "Insert `break`",
        "class A { int m(int x) { return switch (x) { case 0: x++; $0default: yield 1; }; } }");
  }

  @Test
  void fixSaysThatItIsMeant() {
    checkUnsafeFix(
        SwitchFallthrough.class,
        "Say that it is meant",
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;
                    case $01:
                        x--;
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        x++;
                    // fall through
                    case 1:
                        x--;
                }
            }
        }
        """);
  }

  @Test
  void fixStaysOnTheLine() {
    checkUnsafeFix(
        SwitchFallthrough.class,
        "Insert `break`",
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0: x++;
                    case $01: x--;
                }
            }
        }
        """,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0: x++; break;
                    case 1: x--;
                }
            }
        }
        """);
  }
}
