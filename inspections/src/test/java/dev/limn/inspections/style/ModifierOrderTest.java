package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import org.junit.jupiter.api.Test;

class ModifierOrderTest {

  @Test
  void outOfOrder() {
    check(
        ModifierOrder.class,
        """
        final public class A {
            //^^^^^^ `public` stands before `final` by custom
            final static private int B = 1;
                //^^^^^^ `static` stands before `final` by custom
            synchronized @Deprecated public void m() {}
                                   //^^^^^^ `public` stands before `synchronized` by custom
        }
        """);
  }

  @Test
  void inOrder() {
    check(
        ModifierOrder.class,
        """
        public abstract sealed class A permits B {
            public static final int B = 1;
            private transient volatile int c;
            protected abstract void m();
            public @Nullable String n() {
                final @Nullable String s = "";
                return s;
            }
            @Override public final synchronized native void o();
            static non-sealed class D extends A {}
            interface I { default void p() {} }
        }
        """);
  }

  @Test
  void sorts() {
    checkFix(
        ModifierOrder.class,
        "Put the modifiers in order",
        "class A { final /* one */ @B $0static\n    private int C = 1; }",
        "class A { private /* one */ @B static\n    final int C = 1; }");
  }
}
