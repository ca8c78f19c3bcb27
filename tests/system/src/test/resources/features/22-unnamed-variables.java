import java.util.function.BiFunction;
import java.util.function.Function;

class UnnamedVariables22 {
  record Point(int x, int y) { }

  int ignore(Object o, Iterable<String> all) throws Exception {
    var _ = o;
    int _ = 1, _ = 2;
    for (String _ : all) { }
    for (int i = 0, _ = i; i < 1; i++) { }
    try (var _ = new java.io.StringReader("")) { } catch (RuntimeException _) { }
    Function<Object, Integer> f = _ -> 1;
    BiFunction<Object, Object, Integer> g = (_, _) -> 2, h = (Object _, Object _) -> 3, k = (var _, var b) -> 4;
    if (o instanceof Point(int x, _)) return x;
    if (o instanceof Point(_, int _)) return 1;
    if (o instanceof String _) return 2;
    return switch (o) {
      case Point(var _, _) when o != null -> 1;
      case Integer _, Long _ -> 2;
      default -> 3;
    };
  }
}
