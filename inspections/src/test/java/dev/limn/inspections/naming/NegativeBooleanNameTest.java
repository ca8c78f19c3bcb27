package dev.limn.inspections.naming;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class NegativeBooleanNameTest {

  @Test
  void variables() {
    check(
        NegativeBooleanName.class,
        """
        class A {
            boolean notReady, noCache, ready;
                  //^^^^^^^^ `notReady` says what is not so: a positive name is easier to read
                            //^^^^^^^ `noCache` says what is not so: a positive name is easier to read
            void m(Boolean disableCache) {
                         //^^^^^^^^^^^^ `disableCache` says what is not so: a positive name is easier to read
                boolean hasNoParent = true;
                      //^^^^^^^^^^^ `hasNoParent` says what is not so: a positive name is easier to read
            }
            record R(boolean isNotOpen) {}
                           //^^^^^^^^^ `isNotOpen` says what is not so: a positive name is easier to read
        }
        """);
  }

  @Test
  void methods() {
    check(
        NegativeBooleanName.class,
        """
        class A {
            boolean isNotReady() { return true; }
                  //^^^^^^^^^^ `isNotReady` says what is not so: a positive name is easier to read
            boolean cannotWrite() { return true; }
                  //^^^^^^^^^^^ `cannotWrite` says what is not so: a positive name is easier to read
            @Override public boolean isNotReadable() { return true; }
            void disableCache() {}
            int noCount() { return 0; }
        }
        """);
  }

  @Test
  void oppositesBesideEachOther() {
    check(
        NegativeBooleanName.class,
        """
        class A {
            boolean isBlank(String s) { return s.isBlank(); }
            boolean isNotBlank(String s) { return !isBlank(s); }
        }
        """);
  }

  @Test
  void wordsThatOnlyBeginSo() {
    check(
        NegativeBooleanName.class,
        """
        class A {
            boolean notified, normal, noneMatch, not, no, disabled, isDisabled, nonBlocking, nodes;
            boolean noOp, isNoArgs, note2, isNot, doNotify;
            static final boolean NO_CACHE = true;
            int notANumber;
        }
        """);
  }

  @Test
  void termsOfHttpAndSql() {
    check(
        NegativeBooleanName.class,
        """
        class A {
            boolean noStore, noTransform, notModified, hasNotNull, notStored;
                                                                 //^^^^^^^^^ `notStored` says what is not so: a positive name is easier to read
        }
        """);
  }
}
