package dev.limn.inspections.bug;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class JumbledForUpdateTest {

  @Test
  void updatesOfAnotherVariable() {
    check(
        JumbledForUpdate.class,
        """
        class A {
            void m(int n, java.util.List<int[]> list) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; i++) {
                                         //^^^ The condition is about `j`, and this changes `i`
                        m(i, list);
                    }
                    for (int j = 0; j < list.get(i).length; ++i) m(j, list);
                                                          //^^^ The condition is about `j`, and this changes `i`
                    for (int j = n; j >= 0; i -= 1) {
                                          //^^^^^^ The condition is about `j`, and this changes `i`
                        m(j, list);
                    }
                }
            }
        }
        """);
  }

  @Test
  void updatesInTheWrongDirection() {
    check(
        JumbledForUpdate.class,
        """
        class A {
            void m(int n) {
                for (int i = 0; i < n; i--) m(i);
                                     //^^^ `i` goes away from the end that the condition sets it
                for (int i = n; i >= 0; i++) m(i);
                                      //^^^ `i` goes away from the end that the condition sets it
                for (int i = 0; n >= i && n > 1; i -= 2) m(i);
                                               //^^^^^^ `i` goes away from the end that the condition sets it
                for (int i = 0; i < 3; i--) m(i);
                                     //^^^ `i` goes away from the end that the condition sets it
                for (int i = n - 1; 0 < i; ++i) m(i);
                                         //^^^ `i` goes away from the end that the condition sets it
            }
        }
        """);
  }

  @Test
  void loopsThatEnd() {
    check(
        JumbledForUpdate.class,
        """
        class A {
            int k;
            void m(int n, int[] xs, java.util.Iterator<String> it, java.util.List<String> list) {
                String last = "";
                for (var all = list.iterator(); all.hasNext(); last = all.next()) k++;
                for (int i = 0; i < n; i++) {
                    for (int j = i; j < n; j++) m(j, xs, it, list);
                    for (int j = 0; j < i; i++) m(j, xs, it, list);
                    for (int j = 0; j < n; i++) j += 2;
                    for (int j = 0; j < n; i++, j++) m(j, xs, it, list);
                    for (; i < n; i++) m(i, xs, it, list);
                    for (int j = 0; j < n; i++) n--;
                    for (int j = 0; j < n; m(j, xs, it, list)) m(j, xs, it, list);
                }
                for (int i = 0; it.hasNext(); i++) it.next();
                for (int i = 0; i < list.size(); n++) list.remove(i);
                for (int i = 0; i < read(); n++) m(i, xs, it, list);
                for (int i = 0; i < n; ) i++;
                for (int i = 0, j = n; i < j; j--) m(i, xs, it, list);
                for (int i = n; i > 0; i /= 2) m(i, xs, it, list);
                for (int i = 0; i != n; i--) m(i, xs, it, list);
                for (int i = 0; i < n && i >= 0; i--) m(i, xs, it, list);
                for (int i = n; i < n || i > 5; i--) m(i, xs, it, list);
                for (int i = 0; i < n; i += xs[0]) m(i, xs, it, list);
                for (int i = 0; i < 2 * i + n; i--) m(i, xs, it, list);
            }
            int read() { return k++; }
        }
        """);
  }

  @Test
  void loopsThatAreLeftInAnotherWay() {
    check(
        JumbledForUpdate.class,
        """
        class A {
            int m(int from, int[] xs) {
                for (int i = 1; i > 0; i++) m(i, xs);
                for (byte b = -1; b < 0; b--) m(b, xs);
                for (int i = from; i >= 0; i++) {
                    if (xs[i] == 0) {
                        return i;
                    }
                }
                return 0;
            }
        }
        """);
  }

  @Test
  void fixes() {
    checkUnsafeFix(
        JumbledForUpdate.class,
        "Change `j`",
        "class A { void m(int i) { for (int j = 0; j < 9; $0i++) { m(j); } } }",
        "class A { void m(int i) { for (int j = 0; j < 9; j++) { m(j); } } }");
    checkUnsafeFix(
        JumbledForUpdate.class,
        "Write `--`",
        "class A { void m(int n) { for (int i = n; i > 0; $0i++) { m(i); } } }",
        "class A { void m(int n) { for (int i = n; i > 0; i--) { m(i); } } }");
    checkUnsafeFix(
        JumbledForUpdate.class,
        "Write `+=`",
        "class A { void m(int n) { for (int i = 0; i < n; $0i -= 2) { m(i); } } }",
        "class A { void m(int n) { for (int i = 0; i < n; i += 2) { m(i); } } }");
  }

  @Test
  void stepsWithASign() {
    check(
        JumbledForUpdate.class,
        """
        class A {
            void m(int n) {
                for (int i = n; i > 3; i += -1) m(i);
                for (int i = n; i < 9; i -= -(2)) m(i);
                for (int i = n; i < 9; i -= -2) m(i);
                for (int i = 0; i < n; i += -1) m(i);
                                     //^^^^^^^ `i` goes away from the end that the condition sets it
                for (int i = n; i > 3; i -= -1) m(i);
                                     //^^^^^^^ `i` goes away from the end that the condition sets it
            }
        }
        """);
    checkUnsafeFix(
        JumbledForUpdate.class,
        "Write `-=`",
        "class A { void m(int n) { for (int i = 0; i < n; $0i += -1) m(i); } }",
        "class A { void m(int n) { for (int i = 0; i < n; i -= -1) m(i); } }");
  }
}
