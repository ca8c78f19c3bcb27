sealed interface Shape permits Circle, Square, Other, Kind { }

record Circle(double radius) implements Shape { }

final class Square implements Shape { }

non-sealed class Other implements Shape { }

enum Kind implements Shape { A { } }

abstract sealed class Base {
  static final class One extends Base { }
  static non-sealed abstract class Two extends Base { }
  private sealed static class Three extends Base permits Four { }
  private static final class Four extends Three { }

  int sealed, permits, non;
  int minus() { return non-sealed; }
  Object sealed(int permits) { sealed = permits; return null; }
}
