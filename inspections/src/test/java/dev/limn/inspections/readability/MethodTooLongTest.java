package dev.limn.inspections.readability;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodTooLongTest {
  private static final Map<String, String> TWO = Map.of("statements", "2");

  @Test
  void statementsCount() {
    check(
        MethodTooLong.class,
        TWO,
        """
        class A {
            A() {
          //^ `A` has 3 statements, with 2 allowed
                super();
                int x = 1;
                m(x);
            }
            void m(int x) {
               //^ `m` has 3 statements, with 2 allowed
                if (x > 1) {
                    m(2);
                } else
                    m(3);
            }
            void n() {
               //^ `n` has 3 statements, with 2 allowed
                m(1);
                Runnable r = () -> { m(2); };
            }
        }
        """);
  }

  @Test
  void blocksAndOtherClassesDoNotCount() {
    check(
        MethodTooLong.class,
        TWO,
        """
        class A {
            void m(int x) {
                {
                    ;
                    label: m(1);
                }
                class Local {
                    void n() {
                       //^ `n` has 3 statements, with 2 allowed
                        m(1);
                        m(2);
                        m(3);
                    }
                }
                Runnable r = new Runnable() {
                    public void run() {
                        m(1);
                        m(2);
                    }
                };
            }
            int f;
        }
        """);
  }
}
