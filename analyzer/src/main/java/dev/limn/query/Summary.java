package dev.limn.query;

import com.google.common.collect.MapMaker;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A pure function of the subtree of an element: a <em>synthesized attribute</em>. It is computed
 * once for a green node, and kept for as long as the node lives: a node that an edit did not touch
 * never computes it again. So a summary of a type that is made of those of its members costs one
 * member after an edit in one.
 *
 * <p>Summaries are constants, since each has its own memory. Two threads that ask at once for what
 * is not known yet may both compute it, and get the same object.
 *
 * @param <T> a value that does not change, has a sound {@code equals}, and holds no element and no
 *     node; offsets in it are counted from the start of the element, trivia included
 */
public final class Summary<T> {
  private final String name;
  private final Function<Element, T> function;
  private final ConcurrentMap<Node, T> known = new MapMaker().weakKeys().makeMap();

  private Summary(String name, Function<Element, T> function) {
    this.name = name;
    this.function = function;
  }

  /**
   * Makes a summary.
   *
   * @param name for people
   * @param function computes it; reads nothing but the subtree, and other summaries of elements in
   *     it
   */
  public static <T> Summary<T> of(String name, Function<Element, T> function) {
    return new Summary<>(name, function);
  }

  /** The value for an element; that of a leaf is computed anew each time. */
  public T of(Element element) {
    if (!(element.node() instanceof Branch node)) {
      return function.apply(element);
    }
    T value = known.get(node);
    if (value != null) {
      return value;
    }
    T computed = function.apply(element);
    T earlier = known.putIfAbsent(node, computed);
    return earlier == null ? computed : earlier;
  }

  @Override
  public String toString() {
    return name;
  }
}
