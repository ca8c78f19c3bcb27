import static java.lang.Math.*;
import static java.util.Collections.emptyList;

class LoopsAndVarargs {
  static int sum(final int... all) {
    int sum = 0;
    for (int one : all) sum += one;
    for (final Object o : emptyList()) { }
    for (int i = 0, j = 1; i < 1; i++, --j) { continue; }
    for (sum = 1, abs(2); ; ) { break; }
    outer:
    do { while (true) { break outer; } } while (false);
    if (sum > 1) ; else if (sum < 0) { } else sum--;
    synchronized (all) { assert sum > 0 : "negative"; }
    label: sum++;
    ;
    return max(sum(), sum(1, 2)) + sum(new int[] {1, 2,});
  }

  static int[] sum(Object o)[] { return new int[1][]; }

  int a[], b = 1, c[][] = {{1}, {}, };
  char d = '\'', e = '\u0041', f = '\177', \u0067 = 'x';
  double h = 1e10 + .5 + 1. + 0x1.8p1 + 1f + 1D + 0xFFL + 07;
  String s = "\"\\\t" + "\u0022;
  long most = -9223372036854775808L;
  int least = -2147483648, hex = 0xFFFFFFFF, octal = 037777777777;
}
