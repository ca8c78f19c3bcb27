class ConstructorBodies {
  final int a;
  int b;

  ConstructorBodies(int a) {
    if (a < 0) throw new IllegalArgumentException();
    this.a = a;
    int copy = Math.abs(a);
    super();
    b = copy;
  }

  ConstructorBodies() {
    int x = 1;
    this(x);
  }

  class Inner extends ConstructorBodies {
    int c;

    Inner() {
      int y = 2;
      c = y;
      super(y);
    }
  }

  enum E {
    A;

    E() { int z = 1; this(z); }
    E(int z) { }
  }
}
