enum Enums implements Runnable {
  @Deprecated A, B(1), C { public void run() { } }, D(2) { void extra() { } },;

  private int value;

  static { }

  Enums() { this(0); }

  private Enums(int value) { this.value = value; }

  public void run() {
    switch (this) {
      case A:
      case B:
        break;
      default:
    }
  }

  enum Empty { }
  enum Bare { X, Y }
  enum Comma { X, }
  enum Only { ; static int x; }
  enum Strange { , }
}
