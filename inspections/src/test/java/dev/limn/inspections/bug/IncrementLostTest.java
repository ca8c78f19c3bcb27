package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class IncrementLostTest {

  @Test
  void assignments() {
    check(
        IncrementLost.class,
        """
        class A {
            int f;
            void m(int x, int[] xs, int i) {
                x = x++;
                  //^^^ The `++` is lost: `x` is assigned its old value
                this.f = this.f--;
                       //^^^^^^^^ The `--` is lost: `this.f` is assigned its old value
                xs[i] = (xs[i]++);
                       //^^^^^^^ The `++` is lost: `xs[i]` is assigned its old value
            }
        }
        """);
  }

  @Test
  void assignmentsThatChangeSomething() {
    check(
        IncrementLost.class,
        """
        class A {
            int f;
            void m(int x, int y, int[] xs, int i) {
                x = y++;
                x = ++x;
                x += x++;
                x = x++ + 1;
                xs[i++] = xs[i++]++;
                unknown = this.unknown++;
                at(x).f = at(x).f++;
            }
            A at(int x) { return this; }
        }
        """);
  }

  @Test
  void returns() {
    check(
        IncrementLost.class,
        """
        class A {
            int f;
            int m(int x) {
                if (x > 1) {
                    return x++;
                         //^^^ The `++` is lost: the old value is returned, and `x` is gone
                }
                int y = x;
                return (y--);
                      //^^^ The `--` is lost: the old value is returned, and `y` is gone
            }
            int n() { return f++; }
            int o() { return unknown++; }
            int p(int x) { return ++x; }
            int q(int x) {
                try {
                    return x++;
                } finally {
                    System.out.println(x);
                }
            }
            int r(int[] xs) { return xs[0]++; }
        }
        """);
  }

  @Test
  void fixes() {
    checkUnsafeFix(
        IncrementLost.class,
        "Remove the assignment",
        "class A { void m(int x) { x = $0x++; } }",
        "class A { void m(int x) { x++; } }");
    checkFix(
        IncrementLost.class,
        "Remove `++`",
        "class A { int m(int x) { return $0x++; } }",
        "class A { int m(int x) { return x; } }");
  }

  @Test
  void fieldsWithAndWithoutThis() {
    check(
        IncrementLost.class,
        """
        class A {
            int f;
            int g;
            void m(int g) {
                this.f = f++;
                       //^^^ The `++` is lost: `f` is assigned its old value
                f = this.f--;
                  //^^^^^^^^ The `--` is lost: `this.f` is assigned its old value
                this.g = g++;
                g = this.g++;
                other.f = f++;
                f = other.f++;
                new Object() { void n() { f = this.f++; } };
            }
        }
        """);
    checkUnsafeFix(
        IncrementLost.class,
        "Remove the assignment",
        "class A { int f; void m() { this.f = $0f++; } }",
        "class A { int f; void m() { f++; } }");
  }
}
