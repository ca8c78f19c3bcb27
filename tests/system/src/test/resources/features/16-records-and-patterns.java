import java.util.List;

class RecordsAndPatterns {
  record Empty() { }
  record Point(int x, int y) implements Comparable<Point> {
    static int made;
    static { made = 0; }

    Point {
      if (x < 0) throw new IllegalArgumentException();
      made++;
    }

    Point(int both) { this(both, both); }

    public int x() { return x; }
    @Override public int compareTo(Point other) { return Integer.compare(x, other.x); }
    record Nested<T>(T value) { }
    interface Inside { }
  }
  record Generic<T extends Number>(@Deprecated T first, List<? super T>... rest) {
    Generic(T first, List<? super T>... rest) { this.first = first; this.rest = rest; }
  }
  private static final record Modified(int... all) { }

  boolean patterns(Object o) {
    if (o instanceof String s && !s.isEmpty()) return true;
    if (!(o instanceof final Integer i)) return false;
    boolean b = o instanceof List<?> list ? list.isEmpty() : o instanceof int[] array && array.length > i;
    record Local(int x) { }
    enum LocalEnum { A }
    interface LocalInterface { int f(); }
    var record = new Local(1);
    return record.x() == 1 && b;
  }

  class Inner {
    static int count;
    static void count() { }
    static class Nested { }
    enum Colour { RED }
    interface Shape { }
    record Pair(int a, int b) { }
  }

  Object anonymous = new Object() { static int x; static void f() { } record R() { } };

  int record(int record) { return record; }
}
