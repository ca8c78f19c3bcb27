import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SmallChanges {
  List<String> names = new ArrayList<>();
  Map<String, List<int[]>> map = new java.util.HashMap<>(16);
  int binary = 0b1010_1010, thousand = 1_000;
  long wide = 0B11L, octal = 0_7;
  double real = 1_0.0_1e1_0;

  void resources(Closeable given) throws IOException {
    try (Closeable a = given; final Closeable b = a;) {
      a.close();
    } catch (final IllegalStateException | IllegalArgumentException e) {
      throw e;
    } finally { }
    try (Closeable a = given) { }
    switch ("a") { case "a": case "b": break; default: }
  }
}
