class Switches {
  enum E { A, B, C }

  int old(E e) {
    switch (e) {
      case A, B:
        return 1;
      case C:
      default:
        return 2;
    }
  }

  int expression(E e, int yield) {
    int a = switch (e) { case A -> 1; case B, C -> { int b = 2; yield b; } };
    int b = switch (a) {
      case 1, 2, 3:
        yield 1;
      case 4:
        if (a > 1) yield -1;
        yield (a);
      default:
        yield ++a;
    };
    switch (b) { case 1 -> a++; case 2 -> { } case 3 -> throw new Error(); default -> { } }
    switch (b) { }
    yield = 1;
    yield++;
    return switch (b) { default -> switch (a) { case 1 -> 2; default -> throw new Error(); }; }
        + switch (a) { default -> 1; };
  }

  java.util.function.IntSupplier lambda(int a) {
    return switch (a) { case 1 -> () -> 1; case (2) -> () -> { return 2; }; default -> this::size; };
  }

  int size() { return 0; }
}
