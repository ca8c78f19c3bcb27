package dev.limn.inspections.naming;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class MethodNamingConventionTest {

  @Test
  void namesOfOtherThings() {
    check(
        MethodNamingConvention.class,
        """
        class A {
            void Run() {}
               //^^^ The method `Run` is not named in lowerCamelCase
            int run_fast(int x) { return x; }
              //^^^^^^^^ The method `run_fast` is not named in lowerCamelCase
            interface B {
                void Run_Fast();
                   //^^^^^^^^ The method `Run_Fast` is not named in lowerCamelCase
            }
        }
        """);
  }

  @Test
  void namesThatFit() {
    check(
        MethodNamingConvention.class,
        """
        class A {
            void run() {}
            void x() {}
            void toURL() {}
            void über() {}
            void _private() {}
            void java1_8() {}
            void GET() {}
            void URLtoFile() {}
            void getType_V() {}
            void murmur3_32_fixed() {}
            void Do() {}
        }
        """);
  }

  @Test
  void namesFromElsewhere() {
    check(
        MethodNamingConvention.class,
        """
        class A {
            @Override public void Run() {}
            native void Java_call();
            void access$Run() {}
            void A() {}
        }
        """);
  }

  @Test
  void testsAreSentences() {
    check(
        MethodNamingConvention.class,
        """
        class A {
            @Test void Runs_when_told() {}
            @org.junit.jupiter.params.ParameterizedTest void runs_for_all() {}
        }
        class RunnerTest {
            void runs_when_told() {}
        }
        class RunnerIT {
            void runs_when_told() {}
        }
        """);
  }

  @Test
  void whatIsCommonInTheFile() {
    check(
        MethodNamingConvention.class,
        """
        class A {
            void opc_load() {}
            void opc_store() {}
            class B {
                void opc_add() {}
                Object o = new Object() { void opc_sub() {} };
            }
            void Run() {}
               //^^^ The method `Run` is not named in lowerCamelCase
        }
        """);
    check(
        MethodNamingConvention.class,
        """
        class A {
            void Range() {}
            void Single() {}
            class B {
                void Union() {}
                void Empty() {}
                void opc_add() {}
                   //^^^^^^^ The method `opc_add` is not named in lowerCamelCase
            }
        }
        """);
  }
}
