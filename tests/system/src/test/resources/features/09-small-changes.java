import java.io.Closeable;
import java.util.Comparator;

interface SmallChanges9 {
  private int a() { return b(); }
  private static int b() { return 1; }

  Comparator<String> ORDER = new Comparator<>() {
    @Override public int compare(String a, String b) { return 0; }
  };

  class Variables {
    final Closeable field = null;

    void resources(Closeable given) throws java.io.IOException {
      try (given; this.field; Closeable own = given) { }
      try (field) { }
    }
  }
}
