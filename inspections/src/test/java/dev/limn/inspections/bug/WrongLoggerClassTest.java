package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class WrongLoggerClassTest {

  @Test
  void otherClasses() {
    check(
        WrongLoggerClass.class,
        """
        class A {
            private static final Log one = LogFactory.getLog(b.B.class);
                                                           //^^^^^^^^^ The logger of `A` is named after `B`
            static final Logger two = Logger.getLogger(C.class.getName());
                                                     //^^^^^^^ The logger of `A` is named after `C`
        }
        """);
  }

  @Test
  void typesAroundAboveAndBeside() {
    check(
        WrongLoggerClass.class,
        """
        class A extends Base implements I<A> {
            static final Logger one = LoggerFactory.getLogger(A.class);
            static final Logger two = LoggerFactory.getLogger(Base.class);
            static final Logger three = LoggerFactory.getLogger(I.class);
            static final Logger four = LoggerFactory.getLogger(B.class);
            static class Inner {
                static final Logger five = LoggerFactory.getLogger(A.class);
            }
        }
        class B {}
        """);
  }

  @Test
  void namesThatAreAPartOfTheOwnOne() {
    check(
        WrongLoggerClass.class,
        """
        class Http2Reader {
            private static final Logger logger = Logger.getLogger(Http2.class.getName());
        }
        """);
  }

  @Test
  void loggersForOthers() {
    check(
        WrongLoggerClass.class,
        """
        class A {
            public static final Logger one = LoggerFactory.getLogger(B.class);
            protected static final Logger two = LoggerFactory.getLogger(B.class);
        }
        """);
  }

  @Test
  void otherNames() {
    check(
        WrongLoggerClass.class,
        """
        class A {
            private static final Logger one = LoggerFactory.getLogger("b.B");
            private static final Logger two = LoggerFactory.getLogger(getClass());
            private static final Logger three = new Logger(B.class);
            private static final Object four = LoggerFactory.getLogger(B.class);
            private static final Logger five = LoggerFactory.getLogger(int.class);
        }
        """);
  }

  @Test
  void namesItAfterItsOwn() {
    checkUnsafeFix(
        WrongLoggerClass.class,
        "Name it after `A`",
        "class A { private Logger log = Logger.getLogger($0b.B.class.getName()); }",
        "class A { private Logger log = Logger.getLogger(A.class.getName()); }");
  }

  @Test
  void theQualifiedTypeOfTheField() {
    check(
        WrongLoggerClass.class,
        """
        class A {
            private static final java.util.logging.Logger LOG =
                java.util.logging.Logger.getLogger(String.class.getName());
                                                 //^^^^^^^^^^^^ The logger of `A` is named after `String`
            private static final Logger NESTED = Loggers.getLogger(B.class);
            static class B {}
        }
        """);
  }

  @Test
  void aClassOfWhichMoreIsSaid() {
    check(
        WrongLoggerClass.class,
        """
        class A {
            /** Logs as {@link B}, which is the only one that uses it. */
            private static final Logger ONE = LoggerFactory.getLogger(B.class);
            private static final Logger TWO = LoggerFactory.getLogger(C.class);
            private final C owner;
            private static final Logger THREE = LoggerFactory.getLogger(D.class);
                                                                      //^^^^^^^ The logger of `A` is named after `D`
            private DD other$D, D$;
        }
        """);
  }

  @Test
  void aClassOfAPackageAbove() {
    check(
        WrongLoggerClass.class,
        """
        package com.acme.shop.internal;

        import com.acme.shop.Shop;
        import com.acme.sho.Show;

        class Basket {
            private static final Logger ONE = Logger.getLogger(Shop.class.getName());
            private static final Logger TWO = Logger.getLogger(Show.class.getName());
                                                             //^^^^^^^^^^ The logger of `Basket` is named after `Show`
        }
        """);
  }
}
