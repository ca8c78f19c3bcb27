package dev.limn.inspections.redundancy;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class RedundantSemicolonTest {
  private static final String TITLE = "Remove `;`";

  @Test
  void emptyStatementsInBlocks() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            void m(int x) {
                ;
              //^ The `;` is an empty statement and does nothing
                m(1);;
                   //^ The `;` is an empty statement and does nothing
                if (x > 0) {
                };
               //^ The `;` is an empty statement and does nothing
                while (x > 0) { ; }
                              //^ The `;` is an empty statement and does nothing
                Runnable r = () -> { m(2); };
                class Local {};
                            //^ The `;` is an empty statement and does nothing
            }
        }
        """);
  }

  @Test
  void everyOneOfSeveral() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            void m() {
                m();;;
                  //^ The `;` is an empty statement and does nothing
                   //^ The `;` is an empty statement and does nothing
            }
        }
        """);
  }

  @Test
  void bodiesAreNotRedundant() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            void m(int x, int[] xs) {
                while (x-- > 0);
                for (;;);
            }
            void n(int x, int[] xs) {
                for (int y : xs) ;
                if (x > 0) ; else ;
                do ; while (x > 0);
                end: ;
            }
        }
        """);
  }

  @Test
  void whatACaseDoesIsNotRedundant() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            void m(int x) {
                switch (x) {
                    case 0:
                        ;
                    case 1:
                        m(2);;
                           //^ The `;` is an empty statement and does nothing
                        break;
                    default: ;
                }
            }
        }
        """);
  }

  @Test
  void emptyDeclarations() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            ;
          //^ The `;` declares nothing
            int x;;
                //^ The `;` declares nothing
            void m() {};
                     //^ The `;` declares nothing
            static {};
                   //^ The `;` declares nothing
            interface I { ; }
                        //^ The `;` declares nothing
            @interface J { int value();; }
                                     //^ The `;` declares nothing
            record R(int x) { ; }
                            //^ The `;` declares nothing
            class B {};
                    //^ The `;` declares nothing
        }
        """);
  }

  @Test
  void afterTopLevelTypes() {
    check(
        RedundantSemicolon.class,
        """
        package p;
        class A {};
                //^ The `;` declares nothing
        interface B {} ;
                     //^ The `;` declares nothing
        class C {}
        """);
  }

  @Test
  void enumsNeedTheirSemicolonBeforeMembers() {
    check(
        RedundantSemicolon.class,
        """
        enum A {
            X, Y;
            final int z = 1;
        }
        enum B {
            X, Y;
              //^ No member follows the constants, so the `;` is not needed
        }
        enum C {
            X { ; }, Y,;
              //^ The `;` declares nothing
                     //^ No member follows the constants, so the `;` is not needed
        }
        enum D { ; }
        enum E { ; static void m() {} }
        enum F { X }
        """);
  }

  @Test
  void semicolonsAfterTheOneOfAnEnum() {
    check(
        RedundantSemicolon.class,
        """
        enum A {
            X;;
           //^ No member follows the constants, so the `;` is not needed
            //^ The `;` declares nothing
        }
        enum B {
            X;;
            //^ The `;` declares nothing
            int y;
        }
        """);
  }

  @Test
  void aSemicolonOnItsOwnLineEndsAListOnPurpose() {
    check(
        RedundantSemicolon.class,
        """
        enum A {
            X,
            Y,
            ;
        }
        class B {
            void m() throws Exception {
                try (
                    AutoCloseable a = null;
                    AutoCloseable b = null;
                ) {
                    m();
                }
            }
        }
        """);
  }

  @Test
  void theLastOfResources() {
    check(
        RedundantSemicolon.class,
        """
        class A {
            void m() throws Exception {
                try (AutoCloseable a = null;) {
                                         //^ The `;` after the last resource is not needed
                    m();
                }
                try (AutoCloseable a = null; AutoCloseable b = null) {
                    m();
                }
            }
        }
        """);
  }

  @Test
  void fixLeavesCommentsWhereTheyAre() {
    checkFix(
        RedundantSemicolon.class,
        TITLE,
        """
        class A {
            void m() {
                m(); // one
                /* two */ $0; // three
                m();
            }
        }
        """,
        """
        class A {
            void m() {
                m(); // one
                /* two */ // three
                m();
            }
        }
        """);
  }

  @Test
  void fixRemovesTheLine() {
    checkFix(
        RedundantSemicolon.class,
        TITLE,
        """
        class A {
            void m() {}
            // Why not?
            $0;

            void n() {}
        }
        """,
        """
        class A {
            void m() {}
            // Why not?

            void n() {}
        }
        """);
  }

  @Test
  void fixAtTheEndOfALine() {
    checkFix(
        RedundantSemicolon.class,
        TITLE,
        "class A {\r\n    void m() {} $0;\r\n    int x;\r\n}\r\n",
        "class A {\r\n    void m() {}\r\n    int x;\r\n}\r\n");
  }

  @Test
  void fixInsideALine() {
    checkFix(
        RedundantSemicolon.class,
        TITLE,
        "enum A { X, /* y */ Y /* z */ $0; }",
        "enum A { X, /* y */ Y /* z */ }");
    checkFix(
        RedundantSemicolon.class,
        TITLE,
        "class A { void m() throws Exception { try (AutoCloseable a = null$0;) { m(); } } }",
        "class A { void m() throws Exception { try (AutoCloseable a = null) { m(); } } }");
  }
}
