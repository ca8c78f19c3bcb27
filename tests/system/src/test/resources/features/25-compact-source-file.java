import java.util.List;

int counter;
final String GREETING = "Hello";

static <T> List<T> list(T t) { return List.of(t); }

void main() {
  counter++;
  list(GREETING).forEach(s -> counter += s.length());
}

record Pair(int a, int b) { }
enum E { A }
class C { }
;
