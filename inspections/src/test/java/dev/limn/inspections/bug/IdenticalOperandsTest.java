package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;

import org.junit.jupiter.api.Test;

class IdenticalOperandsTest {

  @Test
  void comparisons() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(int x, String s, int[] xs) {
                boolean a = x == x;
                          //^^^^^^ Both sides of `==` are `x`, so it is always `true`
                boolean b = s != s;
                          //^^^^^^ Both sides of `!=` are `s`, so it is always `false`
                boolean c = x < x;
                          //^^^^^ Both sides of `<` are `x`, so it is always `false`
                boolean d = x + 1 >= x + 1;
                          //^^^^^^^^^^^^^^ Both sides of `>=` are `x + 1`, so it is always `true`
                return xs[x] <= xs[x];
                     //^^^^^^^^^^^^^^ Both sides of `<=` are `xs[x]`, so it is always `true`
            }
        }
        """);
  }

  @Test
  void arithmetic() {
    check(
        IdenticalOperands.class,
        """
        class A {
            long m(long x, int y) {
                return (x - x)
                      //^^^^^ Both sides of `-` are `x`, so the result is always 0
                    | (y / y)
                     //^^^^^ Both sides of `/` are `y`, so the result is always 1
                    | (y % y)
                     //^^^^^ Both sides of `%` are `y`, so the result is always 0
                    | (x ^ x)
                     //^^^^^ Both sides of `^` are `x`
                    | (x >> x)
                     //^^^^^^ Both sides of `>>` are `x`
                    | (x >>> x);
                     //^^^^^^^ Both sides of `>>>` are `x`
            }
        }
        """);
  }

  @Test
  void whatIsCommonWithOneOperandTwice() {
    check(
        IdenticalOperands.class,
        """
        class A {
            int m(int x, String s) {
                String t = s + s;
                return x * x + x + x + (x << x) - 1 - 1 + (1 << 1);
            }
            static final double NAN = 0.0 / 0.0;
            static final boolean ON = 1 == 1 && -1 == -1 && 'a' == 'a';
        }
        """);
  }

  @Test
  void chains() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(int x, boolean p, boolean q, boolean r) {
                boolean a = p && q && p;
                                    //^ `p` stands twice in this chain of `&&`
                boolean b = p || q || (x == 1) || r || x == 1;
                                                     //^^^^^^ `x == 1` stands twice in this chain of `||`
                boolean c = p && p;
                          //^^^^^^ Both sides of `&&` are `p`
                int d = 1 | x | 1 << 2 | x;
                                       //^ `x` stands twice in this chain of `|`
                boolean e = p || q && p || r;
                return p && (q || p);
            }
        }
        """);
  }

  @Test
  void whitespaceCommentsAndParenthesesDoNotMatter() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(Object o) {
                return (o instanceof String)
                     //^^^^^^^^^^^^^^^^^^^^^ Both sides of `||` are `o instanceof String`
                    || o /* again */
                        instanceof String;
            }
        }
        """);
  }

  @Test
  void longOperandsAreNotQuoted() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(String aVeryLongName, String another) {
                return aVeryLongName.startsWith(another, 1) || aVeryLongName.startsWith(another, 1);
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Both sides of `||` are `aVeryLongName.startsWith(another, 1)`
            }
            boolean n(String aVeryLongNameIndeed, String another) {
                return aVeryLongNameIndeed.startsWith(another, 1) || aVeryLongNameIndeed.startsWith(another, 1);
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Both sides of `||` are `…`
            }
        }
        """);
  }

  @Test
  void operandsThatDoSomething() {
    check(
        IdenticalOperands.class,
        """
        import java.util.Iterator;
        class A {
            boolean m(Iterator<String> it, int[] xs, int i, java.io.InputStream in) throws Exception {
                return it.next() == it.next()
                    && in.read() == in.read()
                    && i++ == i++
                    && ++i == ++i
                    && (i = xs[0]) == (i = xs[0])
                    && new Object() == new Object()
                    && xs[i++] < xs[i++]
                    && Math.random() < Math.random();
            }
            boolean n(java.util.Queue<String> queue, int at, int end) {
                return at < end && queue.remove("a") && at < end;
            }
        }
        """);
  }

  @Test
  void callsThatOnlyLook() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(java.util.List<String> list, String s, int i) {
                return list.size() - list.size() > 0
                     //^^^^^^^^^^^^^^^^^^^^^^^^^ Both sides of `-` are `list.size()`, so the result is always 0
                    || s.charAt(i) == s.charAt(i);
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^ Both sides of `==` are `s.charAt(i)`, so it is always `true`
            }
            boolean n(String s, int i) {
                return s.charAt(i++) == s.charAt(i++);
            }
        }
        """);
  }

  @Test
  void testsForNaNAndInfinity() {
    check(
        IdenticalOperands.class,
        """
        class A {
            double d;
            Object other;
            double m(float f, double[] ds, Double boxed, A a) {
                boolean n = f != f || ds[0] != ds[0] || d == d || a.d != a.d || inherited != inherited;
                var v = d;
                boolean u = v != v || this.d != this.d || f + 1 != f + 1 || -f != -f;
                return (d - d) / (d - d) + (boxed - boxed) + f % f + inherited / inherited;
            }
            boolean references(A a, Object o) {
                return a != a
                     //^^^^^^ Both sides of `!=` are `a`, so it is always `false`
                    || this.other != this.other
                     //^^^^^^^^^^^^^^^^^^^^^^^^ Both sides of `!=` are `this.other`, so it is always `false`
                    || this == this;
                     //^^^^^^^^^^^^ Both sides of `==` are `this`, so it is always `true`
            }
        }
        """);
  }

  @Test
  void theNearestDeclarationCounts() {
    check(
        IdenticalOperands.class,
        """
        class A {
            double x;
            int y;
            boolean m(int x, double y) {
                return x == x
                     //^^^^^^ Both sides of `==` are `x`, so it is always `true`
                    && y == y;
            }
            boolean n() {
                for (int x = 0; x < 9; x++) {
                    if (x != x) return true;
                      //^^^^^^ Both sides of `!=` are `x`, so it is always `false`
                }
                for (double y : new double[0]) {
                    if (y != y) return true;
                }
                return x != x || y != y;
                               //^^^^^^ Both sides of `!=` are `y`, so it is always `false`
            }
            boolean o(Object o) {
                return o instanceof P(double y) && y == y;
            }
            record P(double y) {
                boolean p() {
                    return y == y;
                }
            }
            record Q(int y) {
                Q {
                    if (y == y) throw new Error();
                      //^^^^^^ Both sides of `==` are `y`, so it is always `true`
                }
            }
        }
        """);
  }

  @Test
  void scopesThatAreOver() {
    check(
        IdenticalOperands.class,
        """
        class A extends B {
            boolean m(int k) throws Exception {
                { int x = 1; }
                boolean a = x == x;
                try (AutoCloseable r = null; AutoCloseable s = r) {
                    a = r == r;
                      //^^^^^^ Both sides of `==` are `r`, so it is always `true`
                } catch (Exception e) {
                    a = r == r;
                    a = e == e;
                      //^^^^^^ Both sides of `==` are `e`, so it is always `true`
                }
                switch (k) {
                    case 1:
                        int y = 1;
                    default:
                        return y == y;
                             //^^^^^^ Both sides of `==` are `y`, so it is always `true`
                }
            }
            boolean n(int k) {
                return new Object() {
                    boolean o() { return k == k; }
                }.o();
            }
            java.util.function.IntPredicate p = k -> k == k;
            java.util.function.IntPredicate q = (int k) -> k == k;
                                                         //^^^^^^ Both sides of `==` are `k`, so it is always `true`
        }
        """);
  }

  @Test
  void comparisonsByMethods() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(String s, String t, int x, A[] as) {
                boolean b = s.equals(s);
                          //^^^^^^^^^^^ This compares `s` with itself, so it is always `true`
                b = s.compareTo((s)) > 0 || t.equals(s);
                  //^^^^^^^^^^^^^^^^ This compares `s` with itself, so it is always 0
                b = as[x].equals(as[x]) && as[x].equals(as[0]);
                  //^^^^^^^^^^^^^^^^^^^ This compares `as[x]` with itself, so it is always `true`
                b = java.util.Objects.equals(s, s) || Objects.equals(s, t);
                b = Objects.equals(s, s) && Integer.compare(x, 0) > Integer.compare(x, x);
                  //^^^^^^^^^^^^^^^^^^^^ This compares `s` with itself, so it is always `true`
                                                                  //^^^^^^^^^^^^^^^^^^^^^ This compares `x` with itself, so it is always 0
                b = "a".equals("a") || next().equals(next()) || order.compare(s, s) > 0;
                assertTrue(s.equals(s));
                return equals(s) || Math.max(x, x) > 1 || contains(s, s);
            }
        }
        """);
  }

  @Test
  void questionsInAChain() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(A a) {
                return isOpen() && isOpen() || a.has(1) || a.getSize() > 1 || a.has(1);
                     //^^^^^^^^^^^^^^^^^^^^ Both sides of `&&` are `isOpen()`
                                                                            //^^^^^^^^ `a.has(1)` stands twice in this chain of `||`
            }
            boolean n(A a) {
                return next() && next() || a.getSize() == a.getSize() || isOpen() & isOpen();
            }
        }
        """);
  }

  @Test
  void equalOfGuava() {
    check(
        IdenticalOperands.class,
        """
        class A {
            boolean m(String s, String t) {
                boolean b = Objects.equal(s, s);
                          //^^^^^^^^^^^^^^^^^^^ This compares `s` with itself, so it is always `true`
                return b && Objects.equal(s, t);
            }
        }
        """);
  }
}
