package dev.limn.java.scope;

import java.util.ArrayList;
import java.util.List;

/**
 * The pattern variables that a condition introduces (JLS 6.3.1).
 *
 * @param whenTrue those that are in scope where it holds
 * @param whenFalse those that are in scope where it does not
 */
record Bindings(List<Integer> whenTrue, List<Integer> whenFalse) {
  static final Bindings NONE = new Bindings(List.of(), List.of());

  /** Those of the negated condition. */
  Bindings negated() {
    return new Bindings(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
  }

  static List<Integer> join(List<Integer> some, List<Integer> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<Integer> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
