import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

class Generics<K extends Comparable<K> & java.io.Serializable, V> extends ArrayList<Map.Entry<K, V>> {
  List<? extends Number> upper;
  List<? super Integer> lower;
  List<List<List<String>>> nested = new ArrayList<List<List<String>>>();
  List<?>[] array = new List<?>[3];
  Map<String, int[]>[] arrays;

  <T> Generics(T first, K key) {
    take(first);
  }

  {
    this.<String>take("a");
    Generics.<K>empty();
    boolean smaller = 1 < 2 && 3 > 1;
    int shifted = 1 << 2 >> 1 >>> 1;
    Object cast = (List<? super Integer>) lower;
    Object plus = shifted == 1 ? (Integer) (shifted) : (int) -shifted;
  }

  <T> T take(T t) { return t; }

  static <T extends Object & Comparable<? super T>> List<T> empty() {
    return Collections.<T>emptyList();
  }

  static Comparator<String> order() {
    return new Comparator<String>() {
      public int compare(String a, String b) { return a.compareTo(b); }
    };
  }

  static class Constructed {
    <T> Constructed(T t) { }

    Constructed() {
      <String>this("a");
    }
  }

  class Inner<T> { class Innermost { } }

  Generics<K, V>.Inner<String>.Innermost innermost;
}
