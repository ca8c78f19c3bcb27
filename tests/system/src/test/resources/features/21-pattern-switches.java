import java.util.List;

class PatternSwitches {
  sealed interface Shape permits Circle, Square, Line { }
  record Circle(Point centre, double radius) implements Shape { }
  record Square(Point a, Point b) implements Shape { }
  record Line<T>(T from, T to) implements Shape { }
  record Point(int x, int y) { }
  enum E { A, B }

  double area(Shape shape, Object o, final int when) {
    switch (o) {
      case String s when s.length() > 1 && when > 0 -> { }
      case Integer i when (i > 0) -> { }
      case List<?> list when list.isEmpty() -> { }
      case final int[] array -> { }
      case E.A -> { }
      case Point(int x, var y) when x > y -> { }
      case Point(final int x, int y) -> { }
      case null, default -> { }
    }
    switch (o) {
      case Character c:
        break;
      case Long l when l > 1:
        return 1;
      default:
    }
    if (o instanceof Square(Point(var a, var b), Point c) && a > b) return 1;
    if (!(o instanceof PatternSwitches.Line<?>(Point(int a, int b), var to))) return 2;
    return switch (shape) {
      case Circle(Point(int x, int y), double r) -> r * x * y;
      case Square(var c, var d) when c.x() == d.x() -> 1;
      case Square s -> 2;
      case Line<?>(Point p, var q) -> 3;
      case Line<?> line -> 4;
    };
  }

  void nulls(Object o) {
    switch (o) { case null: break; case String when: break; default: }
  }

  int selector(E e, Object a, Object b) {
    return switch (e) { case A -> 1; case B -> 2; };
  }
}
