import java.util.Comparator;
import java.util.List;
import java.util.function.*;

class Lambdas {
  Runnable none = () -> { };
  Supplier<Integer> value = () -> 1;
  Function<String, Integer> one = s -> s.length(), two = (s) -> s.length();
  BinaryOperator<Integer> typed = (final Integer a, Integer b) -> { return a + b; };
  BiFunction<int[], String[], Object> arrays = (int[] a, String... b) -> a;
  Function<Integer, Function<Integer, Integer>> curried = a -> b -> a + b;
  Supplier<Runnable> nested = () -> () -> { };
  Runnable chosen = value == null ? () -> { } : none::run;
  Object cast = (Runnable & java.io.Serializable) () -> { };
  Object other = (Supplier<Object>) Object::new;

  Function<Integer, int[]> array = int[]::new;
  Supplier<List<String>> generic = java.util.ArrayList<String>::new;
  Function<String, String> unbound = String::trim, bound = "a"::concat;
  Comparator<String> explicit = String.CASE_INSENSITIVE_ORDER.<String>thenComparing(o -> o);
  Supplier<String> inherited = super::toString, own = this::toString;
  Function<List<String>, Integer> ofGeneric = List<String>::size;
  Function<Object[], Object> ofArray = Object[]::clone;
  IntFunction<List<String>[]> ofGenericArray = List[]::new;

  void call(boolean b) {
    java.util.stream.Stream.of(1).map(x -> x * 2).filter(x -> x > 1).forEach(System.out::println);
    Supplier<Supplier<Integer>> s = b ? () -> () -> 1 : () -> { return () -> 2; };
    new Thread(() -> call(a < c), "t").start();
  }

  int a, c;
}
